import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'
import { isVermoedenWeggenomen } from './lezing'
import { hoeAfgedaan, isContactGevaarlijk, isErnstig, openPlichten, PLICHTEN } from './lezing-bijzonderheden'
import { tegenBesluiten } from './voorbeelden'

const ontbreekt = (id: string) => `${id}-ontbreekt`
const ALLE = [...new Set(Object.values(PLICHTEN).map(({ id }) => ontbreekt(id)))]
const genoemd = ({ bezwaren }: Stap) => ALLE.filter((id) => bezwaren.includes(id))
/** Whether this act is held by every duty of a bijzonderheid, only by those before a melding, or by none. */
const houdt = ({ gebeurtenis }: Stap): 'alle' | 'voor melden' | 'geen' => {
  if (gebeurtenis.type === 'hulp besloten') return 'geen'
  return gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'melden' ? 'voor melden' : 'alle'
}

/** Promises 5, 7 and 10: what a bijzonderheid obliges before a decision, and the question that it opens. */
export const bijzonderheden: readonly Eigenschap[] = [
  {
    belofte: 5,
    naam: 'Wat een bijzonderheid verplicht houdt niet melden en sluiten tegen, tot het is gedaan of de reden er staat',
    soort: 'stap',
    bij: ['melden besloten', 'casus gesloten'],
    geldt: (stap, { kader }) => {
      const { stand, melden } = stap.van
      if (stand.gesloten || melden === 'direct' || houdt(stap) !== 'alle') return null
      if (stand.bijzonderheden.length === 0) return null
      const vrij = stand.meldingGedaan || isVermoedenWeggenomen(kader, stand)
      const open = vrij ? [] : openPlichten(stand).map(({ id }) => ontbreekt(id))
      const mist = open.filter((id) => !stap.bezwaren.includes(id))
      if (mist.length > 0) return `zonder ${mist.join(', ')}`
      const teveel = genoemd(stap).filter((id) => !open.includes(id))
      return eis(teveel.length === 0, `${teveel.join(', ')} terwijl het gedaan of toegelicht is`)
    },
  },
  {
    belofte: 5,
    naam: 'Van een bijzonderheid houdt alleen de andere ouder horen een besluit te melden tegen, en geen besluit over hulp',
    soort: 'stap',
    bij: ['melden besloten', 'hulp besloten'],
    geldt: (stap) => {
      if (houdt(stap) === 'alle' || stap.van.stand.bijzonderheden.length === 0) return null
      const mag = houdt(stap) === 'geen' ? [] : openPlichten(stap.van.stand).filter(({ ookMelden }) => ookMelden)
      const teveel = genoemd(stap).filter((id) => !mag.some((plicht) => ontbreekt(plicht.id) === id))
      return eis(teveel.length === 0, teveel.join(', '))
    },
  },
  {
    belofte: 7,
    naam: 'Naar de andere ouder wordt niemand gestuurd zolang contact gevaarlijk is; daarbuiten wacht ook melden daarop',
    soort: 'stap',
    bij: ['melden besloten', 'casus gesloten'],
    geldt: (stap, { kader }) => {
      const { stand, melden } = stap.van
      if (stand.gesloten || !stand.bijzonderheden.includes('complexe-scheiding')) return null
      const gevraagd = stap.bezwaren.includes('andere-ouder-gehoord-ontbreekt')
      if (isContactGevaarlijk(stand)) return eis(!gevraagd, 'gevraagd terwijl contact gevaarlijk is')
      const vrij = melden === 'direct' || stand.meldingGedaan || isVermoedenWeggenomen(kader, stand)
      if (vrij || stand.andereOuderGehoord || hoeAfgedaan(stand, 'complexe-scheiding') === 'reden') return null
      return eis(gevraagd, 'de andere ouder is niet gehoord en er staat geen reden')
    },
  },
  {
    belofte: 14,
    naam: 'Is melden direct, dan houdt niets wat verplicht is een besluit of sluiten tegen',
    soort: 'stap',
    bij: ['melden besloten', 'hulp besloten', 'casus gesloten'],
    geldt: (stap) => {
      if (stap.van.melden !== 'direct') return null
      const raad = ['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'].map(ontbreekt)
      const teveel = [...genoemd(stap), ...raad.filter((id) => stap.bezwaren.includes(id))]
      return eis(teveel.length === 0, teveel.join(', '))
    },
  },
  {
    belofte: 5,
    naam: 'Een vastgelegde reden opent wat een bijzonderheid verplicht, en alleen dat',
    soort: 'stap',
    bij: ['verplichting overgeslagen'],
    geldt: ({ van, naar, gebeurtenis }, { bezwaren }) => {
      if (gebeurtenis.type !== 'verplichting overgeslagen') return null
      const { verplichting } = gebeurtenis
      if (!Object.values(PLICHTEN).some(({ id }) => id === verplichting)) return null
      const was = tegenBesluiten(bezwaren, van.stand)
      const wordt = tegenBesluiten(bezwaren, naar.stand)
      const verwacht = was.map((ids) => ids.filter((id) => id !== ontbreekt(verplichting)))
      return eis(String(verwacht) === String(wordt), `daarna nog ${wordt.flat().join(', ')}`)
    },
  },
  {
    belofte: 7,
    naam: 'Een bijzonderheid die iets verplicht vraagt dat opnieuw, en maakt een besluit niet te melden te herzien',
    soort: 'stap',
    bij: ['bijzonderheid vastgesteld', 'contactveiligheid beoordeeld'],
    geldt: ({ van, naar }) => {
      const nieuw = naar.stand.bijzonderheden.filter((naam) => !van.stand.bijzonderheden.includes(naam))
      const plichtig = nieuw.filter((naam) => PLICHTEN[naam])
      if (plichtig.length === 0) return null
      const alAf = plichtig.filter((naam) => hoeAfgedaan(naar.stand, naam) !== undefined)
      if (alAf.length > 0) return `wat ${alAf.join(', ')} vraagt telde al als gedaan`
      return eis(
        van.stand.meldbesluit !== 'niet-melden' || naar.stand.teHerzien,
        'het besluit niet te melden bleef staan',
      )
    },
  },
  {
    belofte: 10,
    naam: 'Ernstig gevaar voor vgv, of vertrek deze week, opent de vraag naar acute onveiligheid; anders opent geen bijzonderheid die',
    soort: 'stap',
    bij: ['bijzonderheid vastgesteld'],
    geldt: ({ van, naar, gebeurtenis }) => {
      if (gebeurtenis.type !== 'bijzonderheid vastgesteld') return null
      const { bijzonderheid, risico, vertrek } = gebeurtenis
      const ernstig = vertrek === 'deze-week' || (bijzonderheid === 'vgv' && isErnstig(risico))
      const opent = ernstig && van.stand.antwoorden['acuut'] !== 'ja'
      return eis(naar.stand.acuutBeoordelen === (van.stand.acuutBeoordelen || opent), `opent ${opent}`)
    },
  },
  {
    belofte: 5,
    naam: 'Een plicht van een bijzonderheid is pas gedaan als wie daarvoor gevraagd moet worden is gevraagd',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis }) => {
      if (van.stand.afgedaan === naar.stand.afgedaan) return null
      const wordt = (hoe: string) =>
        naar.stand.bijzonderheden.filter(
          (naam) => hoeAfgedaan(naar.stand, naam) === hoe && hoeAfgedaan(van.stand, naam) !== hoe,
        )
      const gevraagd = gebeurtenis.type === 'raadpleging gehouden' ? gebeurtenis.met : ''
      const reden = gebeurtenis.type === 'verplichting overgeslagen' ? gebeurtenis.verplichting : ''
      const zonder = [
        ...wordt('gedaan').filter((naam) => !PLICHTEN[naam]?.met.includes(gevraagd)),
        ...wordt('reden').filter((naam) => PLICHTEN[naam]?.id !== reden),
      ]
      return eis(zonder.length === 0, `${zonder.join(', ')} door ${gebeurtenis.type}`)
    },
  },
]
