import { useTranslation } from 'react-i18next'
import { antwoorden, type KaderVraag, vraagVan } from '../../../machines/index'
import { KnopLink } from '../../ui/knop-link'
import { Samenvatting, type SamenvattingRij } from '../../ui/samenvatting'
import { StandLabel } from '../../ui/stand-label'
import { Terug } from '../../ui/terug'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { AntwoordToelichting } from './antwoord-toelichting'
import { NogInBeeld } from './nog-in-beeld'
import { OpenTekst } from './open-tekst'
import { vraagstand } from './vraagstand'

/** Check your answers: every question of the kader, what was answered, what lapsed and what is still open. */
export function Antwoorden() {
  const werk = useWerk()
  const { id, casus, oordeel, teksten } = werk
  const { t } = useTranslation()
  const kop = useStapKop(vraagVan(casus.kader, oordeel.positie)?.stap ?? 'beslissen')
  const gegeven = antwoorden(casus.regels)
  const rij = (vraag: KaderVraag): SamenvattingRij => {
    const stand = vraagstand(werk, vraag)
    const woorden = teksten.vragen[vraag.id]
    const regel = gegeven.get(vraag.id)
    const href = paden.vraag(id, vraag.id)
    const kaal = { id: vraag.id, vraag: woorden?.titel ?? vraag.id }
    if (!regel) {
      const kan = stand !== 'nog-niet' && stand !== 'niet-gevraagd'
      return {
        ...kaal,
        antwoord: (
          <StandLabel stand={stand === 'opengelaten' ? 'let-op' : 'te-doen'}>
            {t(`wegen:stand.${stand}.label` as never)}
          </StandLabel>
        ),
        toelichting: (
          <>
            <OpenTekst vraag={vraag.id} />
            {kan && (
              <div>
                <a className="nl-link" href={href}>
                  {t('wegen:antwoorden.beantwoord')}
                  <span className="ww-verborgen-tekst">: {kaal.vraag}</span>
                </a>
              </div>
            )}
          </>
        ),
      }
    }
    const label = woorden?.antwoorden[regel.antwoord]?.label ?? regel.antwoord
    const vervallen = <StandLabel stand="te-doen">{t('app:stap.vervallen')}</StandLabel>
    return {
      ...kaal,
      antwoord:
        stand === 'vervallen' ? (
          <>
            {vervallen} {label}
          </>
        ) : (
          label
        ),
      toelichting: <AntwoordToelichting regel={regel} />,
      wijzigHref: href,
    }
  }
  const volgende = vraagVan(casus.kader, oordeel.positie)
  return (
    <Smal>
      <Terug href={paden.scherm(id, 'wegen')}>{t('wegen:naarWegen')}</Terug>
      <Pagina titel={t('wegen:antwoorden.titel')} aanhef={kop.onder}>
        <Samenvatting rijen={casus.kader.vragen.map(rij)} wijzigLabel={t('app:knop.wijzig')} />
        <NogInBeeld />
        <div className="ww-rij">
          {volgende && <KnopLink href={paden.vraag(id, volgende.id)}>{t('wegen:gevolg.volgende')}</KnopLink>}
          <KnopLink soort={volgende ? 'tweede' : 'hoofd'} href={paden.scherm(id, 'oordeel')}>
            {t('wegen:naarOordeel')}
          </KnopLink>
        </div>
      </Pagina>
    </Smal>
  )
}
