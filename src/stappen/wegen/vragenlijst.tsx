import { useTranslation } from 'react-i18next'
import type { KaderVraag } from '../../../machines/index'
import type { Stand } from '../../ui/stand-label'
import { type Taak, Takenlijst } from '../../ui/takenlijst'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { OpenTekst } from './open-tekst'
import { type Vraagstand, vraagstand } from './vraagstand'

const LABEL: Readonly<Record<Vraagstand, Stand>> = {
  beantwoord: 'afgerond',
  vervallen: 'te-doen',
  opengelaten: 'let-op',
  'aan-de-beurt': 'bezig',
  'kan-nu': 'te-doen',
  'nog-niet': 'wacht',
  'niet-gevraagd': 'te-doen',
}

/** All questions of the kader in its order, each with where it stands. */
export function Vragenlijst() {
  const werk = useWerk()
  const { t } = useTranslation()
  const taak = (vraag: KaderVraag): Taak => {
    const stand = vraagstand(werk, vraag)
    const woorden = werk.teksten.vragen[vraag.id]
    const antwoord = werk.stand.antwoorden[vraag.id]
    const dicht = stand === 'nog-niet' || stand === 'niet-gevraagd'
    const label = antwoord ? (woorden?.antwoorden[antwoord]?.label ?? antwoord) : ''
    return {
      id: vraag.id,
      titel: woorden?.titel ?? vraag.id,
      ...(dicht ? {} : { href: paden.vraag(werk.id, vraag.id) }),
      stand: LABEL[stand],
      standTekst: stand === 'beantwoord' ? label : t(`wegen:stand.${stand}.label`),
      toelichting: stand === 'opengelaten' ? <OpenTekst vraag={vraag.id} /> : toelichting(stand, label),
    }
  }
  const toelichting = (stand: Vraagstand, antwoord: string) => {
    if (stand === 'beantwoord' || stand === 'opengelaten' || stand === 'aan-de-beurt') return undefined
    return t(`wegen:stand.${stand}.uitleg`, { antwoord })
  }
  return <Takenlijst taken={werk.casus.kader.vragen.map(taak)} ontbreektTitel={t('app:stap.nogNodig')} />
}
