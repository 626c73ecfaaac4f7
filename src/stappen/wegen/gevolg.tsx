import { useTranslation } from 'react-i18next'
import { type Melden, vraagVan } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { Terug } from '../../ui/terug'
import { Bel } from '../../werk/bel'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { ContactHoudt } from '../contact-houdt'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { BelNu } from './bel-nu'
import { antwoordVan, type Concept } from './concept'
import type { VraagProps } from './vraag'
import './wegen.css'

export interface GevolgProps extends VraagProps {
  concept: Concept
  /** What the outcome was before this answer. */
  meldenEerst: Melden
}

/** After an answer: what it means, who to call now, and the way on. */
export function Gevolg({ vraag, woorden, concept, meldenEerst }: GevolgProps) {
  const { id, casus, oordeel, teksten } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop(vraag.stap)
  const antwoord = antwoordVan(concept)
  const gegeven = antwoord ? woorden.antwoorden[antwoord] : undefined
  const volgende = vraagVan(casus.kader, oordeel.positie)
  const direct = oordeel.melden === 'direct'
  const twijfel = oordeel.blokkades.some((blokkade) => blokkade.id === 'twijfel-vraagt-veilig-thuis')
  return (
    <Smal>
      <Terug href={paden.scherm(id, 'wegen')}>{t('wegen:naarWegen')}</Terug>
      <Pagina titel={t('wegen:gevolg.titel')} aanhef={kop.onder}>
        {direct && <BelNu groot={meldenEerst !== 'direct'} />}
        <div className="ww-gevolg">
          <p className="ww-gevolg__vraag">{woorden.titel}</p>
          <p className="ww-gevolg__antwoord">{gegeven?.label}</p>
          <p>{gegeven?.gevolg}</p>
        </div>
        {twijfel && (
          <p>
            <Bel wie="veilig-thuis" soort="tweede" />
          </p>
        )}
        {direct && <ContactHoudt />}
        <AcuutNu />
        {volgende ? (
          <>
            <p className="ww-gevolg__volgende">
              <span className="ww-zacht">{t('wegen:gevolg.daarna')}</span>
              <strong>{teksten.vragen[volgende.id]?.titel}</strong>
            </p>
            <div className="ww-rij">
              <KnopLink href={paden.vraag(id, volgende.id)}>{t('wegen:gevolg.volgende')}</KnopLink>
              <KnopLink soort="tweede" href={paden.scherm(id, 'antwoorden')}>
                {t('wegen:naarAntwoorden')}
              </KnopLink>
            </div>
          </>
        ) : (
          <>
            <Bericht soort="goed" titel={t('wegen:overzicht.klaar')}>
              <p>{t('wegen:overzicht.klaarUitleg')}</p>
            </Bericht>
            <div className="ww-rij">
              <KnopLink href={paden.scherm(id, 'oordeel')}>{t('wegen:naarOordeel')}</KnopLink>
              <KnopLink soort="tweede" href={paden.scherm(id, 'antwoorden')}>
                {t('wegen:naarAntwoorden')}
              </KnopLink>
            </div>
          </>
        )}
      </Pagina>
    </Smal>
  )
}
