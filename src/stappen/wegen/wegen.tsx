import { useTranslation } from 'react-i18next'
import { vraagVan } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Terug } from '../../ui/terug'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { BijzonderAandacht } from '../bijzonder-aandacht'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { NieuweRonde } from './nieuwe-ronde'
import { NogInBeeld } from './nog-in-beeld'
import { PersoonAfsluiten } from './persoon-afsluiten'
import { StapVier } from './stap-vier'
import { Vragenlijst } from './vragenlijst'
import { WeegOpnieuw } from './weeg-opnieuw'

/** Where the weighing stands, and the way on: the next question, or the outcome. */
export function Wegen() {
  const { id, casus, oordeel, teksten } = useWerk()
  const { t } = useTranslation()
  /** In some kaders step 4 is something else, and all questions belong to step 5. */
  const stap = casus.kader.vragen.some((vraag) => vraag.stap === 'wegen') ? 'wegen' : 'beslissen'
  const kop = useStapKop(stap)
  const volgende = vraagVan(casus.kader, oordeel.positie)
  const begonnen = oordeel.redenen.some(({ soort }) => soort === 'antwoord')
  return (
    <Smal>
      <Terug href={paden.casus(id)}>{t('wegen:naarCasus')}</Terug>
      <Pagina titel={t('wegen:overzicht.titel')} aanhef={kop.onder} inleiding={kop.uitleg && <p>{kop.uitleg}</p>}>
        <AcuutNu />
        <BijzonderAandacht stap="wegen" />
        {stap !== 'wegen' && <StapVier />}
        <WeegOpnieuw />
        {volgende ? (
          <Kaart
            titel={teksten.vragen[volgende.id]?.titel}
            acties={
              <KnopLink href={paden.vraag(id, volgende.id)}>
                {t(begonnen ? 'wegen:overzicht.verder' : 'wegen:overzicht.begin')}
              </KnopLink>
            }
          >
            <p className="ww-zacht">{t('wegen:overzicht.volgende')}</p>
          </Kaart>
        ) : (
          <Kaart
            titel={t('wegen:overzicht.klaar')}
            acties={
              <>
                <KnopLink href={paden.scherm(id, 'oordeel')}>{t('wegen:naarOordeel')}</KnopLink>
                <KnopLink soort="tweede" href={paden.scherm(id, 'antwoorden')}>
                  {t('wegen:naarAntwoorden')}
                </KnopLink>
              </>
            }
          >
            <p>{t('wegen:overzicht.klaarUitleg')}</p>
          </Kaart>
        )}
        <Kop niveau={2}>
          {oordeel.ronde > 1 ? t('wegen:overzicht.vragenRonde', { ronde: oordeel.ronde }) : t('wegen:overzicht.vragen')}
        </Kop>
        <Vragenlijst />
        <NogInBeeld />
        <NieuweRonde />
        <PersoonAfsluiten />
      </Pagina>
    </Smal>
  )
}
