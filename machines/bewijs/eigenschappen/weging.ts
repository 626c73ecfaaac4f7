import { type Eigenschap, eis } from '../eigenschap'
import { isVermoedenWeggenomen, moetGemeld, overVeiligheid } from './lezing'

/** Promises 1, 3 and 4: what answers do. */
export const weging: readonly Eigenschap[] = [
  {
    belofte: 1,
    naam: 'Acute onveiligheid met ja maakt melden direct, structurele onveiligheid met ja maakt melden nodig',
    soort: 'toestand',
    geldt: ({ stand, melden }) => {
      if (stand.antwoorden['acuut'] === 'ja') return eis(melden === 'direct', `acuut is ja en melden is ${melden}`)
      if (stand.antwoorden['structureel'] !== 'ja') return null
      return eis(moetGemeld(melden), `structureel is ja en melden is ${melden}`)
    },
  },
  {
    belofte: 1,
    naam: 'Bij onveiligheid komen de vragen over hulp nog, en hulp gaat samen met Veilig Thuis',
    soort: 'toestand',
    geldt: ({ stand, hulp, positie }, { kader }) => {
      if (stand.antwoorden['acuut'] !== 'ja' && stand.antwoorden['structureel'] !== 'ja') return null
      if (hulp !== 'met-veilig-thuis') return `hulp is ${hulp}`
      if (kader.vragen.some(({ id }) => id === positie)) return true
      const veiligheid = kader.vragen.map((vraag) => vraag['op-elk-moment'])
      const eersteHulpvraag = kader.vragen[veiligheid.lastIndexOf(true) + 1]
      return eis(
        Boolean(stand.antwoorden[eersteHulpvraag?.id ?? '']),
        'het einde is bereikt zonder de vragen over hulp',
      )
    },
  },
  {
    belofte: 3,
    naam: 'Melden is alleen niet nodig zonder vermoeden, of als elke vraag een zeker antwoord heeft',
    soort: 'toestand',
    geldt: ({ stand, melden }, { kader }) => {
      if (melden !== 'niet-nodig') return null
      if (isVermoedenWeggenomen(kader, stand)) return true
      const open = kader.vragen.filter(({ id }) => ![`ja`, `nee`].includes(stand.antwoorden[id] ?? ''))
      return eis(open.length === 0, `niet zeker beantwoord: ${open.map(({ id }) => id).join(', ')}`)
    },
  },
  {
    belofte: 3,
    naam: 'Twijfel over veiligheid is nooit nee: melden blijft dan minstens onbekend',
    soort: 'toestand',
    geldt: ({ stand, melden }, { kader }) =>
      overVeiligheid(kader, stand).includes('twijfel')
        ? eis(moetGemeld(melden) || melden === 'onbekend', `er is twijfel en melden is ${melden}`)
        : null,
  },
  {
    belofte: 3,
    naam: 'Waar melden onbekend is door twijfel komt niet melden pas na advies van Veilig Thuis',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: ({ van: { stand, melden }, gebeurtenis, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || gebeurtenis.type !== 'melden besloten' || gebeurtenis.besluit !== 'niet-melden') return null
      const twijfel = overVeiligheid(kader, stand).includes('twijfel') || stand.hulp === 'twijfel'
      if (!twijfel || melden !== 'onbekend') return null
      return eis(stand.veiligThuis === 'na-weging', 'Veilig Thuis was na de weging niet gevraagd')
    },
  },
  {
    belofte: 3,
    naam: 'Niet melden wordt pas besloten als de weging af is en er geen nieuwe feiten liggen',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: ({ van, gebeurtenis, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || gebeurtenis.type !== 'melden besloten' || gebeurtenis.besluit !== 'niet-melden') return null
      if (van.stand.nieuweFeiten) return 'er lagen nieuwe feiten'
      return eis(!kader.vragen.some(({ id }) => id === van.positie), `de vraag ${van.positie} stond nog open`)
    },
  },
  {
    belofte: 4,
    naam: 'Elk antwoord dat het kader kent wordt aanvaard zolang de vraag gesteld wordt',
    soort: 'stap',
    bij: ['vraag beantwoord'],
    geldt: ({ van, gebeurtenis, geaccepteerd, bezwaren }, { kader }) => {
      if (gebeurtenis.type !== 'vraag beantwoord' || van.stand.gesloten) return null
      if (gebeurtenis.feiten.length > 0 || Object.keys(gebeurtenis.betreft).length > 0) return null
      const vraag = kader.vragen.find(({ id }) => id === gebeurtenis.vraag)
      const gesteld = vraag && (van.waarde['weging'] === vraag.id || vraag['op-elk-moment'])
      if (!gesteld || van.stand.antwoorden[vraag.id] || !vraag.antwoorden[gebeurtenis.antwoord]) return null
      return eis(geaccepteerd, `geweigerd: ${bezwaren.join(', ')}`)
    },
  },
]
