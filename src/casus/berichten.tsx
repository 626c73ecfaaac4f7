import { useTranslation } from 'react-i18next'
import { isContactGevaarlijk } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { Bel } from '../werk/bel'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import { NogOpbergen } from './nog-opbergen'
import { useVeiligheidOpen } from './veiligheid-open'

/** What comes before everything else on the overview: danger, the acute question, safety not judged yet, closed. */
export function Berichten() {
  const { t } = useTranslation()
  const { id, stand, oordeel } = useWerk()
  const acuut = oordeel.ontbreekt.some((ontbrekend) => ontbrekend.id === 'acuut-nu-beoordelen')
  return (
    <>
      {stand.gevaar && (
        <Bericht
          soort="gevaar"
          titel={t('casus:gevaar.isEr')}
          acties={
            <>
              <Bel wie="noodnummer" soort="gevaar" voluit />
              <Bel wie="veilig-thuis" soort="tweede" voluit />
            </>
          }
        >
          <p>
            {t('casus:gevaar.isErUitleg')} <a href={paden.scherm(id, 'gevaar')}>{t('casus:gevaar.naar')}</a>
          </p>
        </Bericht>
      )}
      {acuut && (
        <Bericht
          soort="gevaar"
          titel={t('kern:ontbreekt.acuut-nu-beoordelen.titel')}
          acties={
            <>
              <KnopLink href={paden.vraag(id, 'acuut')}>{t('casus:overzicht.beoordeelAcuut')}</KnopLink>
              <Bel wie="noodnummer" soort="gevaar" />
              <Bel wie="veilig-thuis" soort="tweede" />
            </>
          }
        >
          <p>
            {t('kern:blokkade.acuut-nu-beoordelen.uitleg')} {t('casus:overzicht.acuutBel')}
          </p>
        </Bericht>
      )}
      <VeiligheidOpen />
      <ContactDicht />
      {stand.gesloten && <NogOpbergen />}
      {stand.gesloten && (
        <Bericht soort="goed" titel={t('casus:overzicht.gesloten')}>
          <p>
            {t('casus:overzicht.geslotenUitleg')} <a href={paden.scherm(id, 'sluiten')}>{t('casus:sluiten.heropen')}</a>
          </p>
        </Bericht>
      )}
    </>
  )
}

/** A found danger in contact; that nobody looked yet stands with the steps. */
function ContactDicht() {
  const { t } = useTranslation()
  const { stand } = useWerk()
  if (stand.gesloten || !isContactGevaarlijk(stand)) return null
  return (
    <Bericht soort="let-op" titel={t('gesprek:houdt.titel')} acties={<Bel wie="veilig-thuis" soort="tweede" />}>
      <p>{t('gesprek:houdt.inleiding')}</p>
    </Bericht>
  )
}

function VeiligheidOpen() {
  const { t } = useTranslation()
  const { id } = useWerk()
  const vragen = useVeiligheidOpen()
  if (vragen.length === 0) return null
  return (
    <Bericht
      soort="let-op"
      titel={t('casus:overzicht.veiligheidOpen')}
      acties={<Bel wie="veilig-thuis" soort="tweede" voluit />}
    >
      <p>{t('casus:overzicht.veiligheidOpenUitleg')}</p>
      <ul>
        {vragen.map(({ vraag, titel, uiterlijk }) => (
          <li key={vraag}>
            <a href={paden.vraag(id, vraag)}>{titel}</a>
            {uiterlijk && <> {t('casus:overzicht.uiterlijk', { datum: uiterlijk })}</>}
          </li>
        ))}
      </ul>
    </Bericht>
  )
}
