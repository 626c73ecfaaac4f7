import { type Eigenschap, eis } from '../eigenschap'
import { geordend } from '../sleutel'
import { besluitIn, isVermoedenWeggenomen, nietBeoordeeld, verschil } from './lezing'

/** Promises 8 and 12: the children and dependants behind a client. */
export const mensen: readonly Eigenschap[] = [
  {
    belofte: 8,
    naam: 'Bij een jongere of volwassene komt niet melden pas na de kindcheck, ook als er geen kind gezien is',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap) => {
      const { client, kindcheck, overgeslagen } = stap.van.stand
      if (client === 'kind' || besluitIn(stap)?.besluit !== 'niet-melden' || !stap.geaccepteerd) return null
      return eis(kindcheck !== 'niet-gedaan' || overgeslagen.includes('kindcheck'), 'zonder kindcheck of reden')
    },
  },
  {
    belofte: 12,
    naam: 'Melden is pas niet nodig als het huishouden volledig is en over iedereen is geantwoord',
    soort: 'toestand',
    geldt: ({ stand, melden }, { kader }) => {
      if (melden !== 'niet-nodig' || isVermoedenWeggenomen(kader, stand)) return null
      if (!stand.huishoudenVolledig) return 'het huishouden is niet volledig'
      const over = nietBeoordeeld(kader, stand)
      return eis(over.length === 0, `niets bekend over ${over.join(', ')}`)
    },
  },
  {
    belofte: 12,
    naam: 'Ja voor een kind telt voor de casus, en twijfel over een kind is geen nee',
    soort: 'toestand',
    geldt: ({ stand }) => {
      const vragen = Object.entries(stand.perPersoon).filter(([, personen]) => Object.keys(personen).length > 0)
      if (vragen.length === 0) return null
      const mis = vragen.filter(([vraag, personen]) => {
        const gegeven = Object.values(personen)
        const zwaarste = (['ja', 'twijfel', 'nee'] as const).find((antwoord) => gegeven.includes(antwoord))
        return stand.antwoorden[vraag] !== zwaarste
      })
      return eis(mis.length === 0, `${mis.map(([vraag]) => vraag).join(', ')} volgt niet het zwaarste antwoord`)
    },
  },
  {
    belofte: 12,
    naam: 'Afsluiten voor een kind vraagt nee op elke vraag over dat kind en laat de anderen open',
    soort: 'stap',
    bij: ['persoon afgesloten'],
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }, { kader }) => {
      if (gebeurtenis.type !== 'persoon afgesloten' || !geaccepteerd) return null
      const { persoon } = gebeurtenis
      const vragen = kader.vragen.filter((vraag) => vraag['per-persoon'])
      if (vragen.some(({ id }) => van.stand.perPersoon[id]?.[persoon] !== 'nee')) return 'niet overal nee'
      const { [persoon]: _was, ...anderen } = van.stand.afhankelijken
      const { [persoon]: wordt, ...nog } = naar.stand.afhankelijken
      const gelijk = geordend(anderen) === geordend(nog) && naar.melden === van.melden
      return eis(wordt === 'afgesloten' && gelijk, 'er veranderde meer dan dit kind')
    },
  },
  {
    belofte: 12,
    naam: 'Een casus waar niet gemeld wordt sluit niet zolang iemand niet is beoordeeld',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand, melden }, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || stand.meldbesluit !== 'niet-melden' || melden === 'niet-van-toepassing') return null
      if (stand.antwoorden['vermoeden'] === 'nee' || melden === 'nodig') return null
      const over = nietBeoordeeld(kader, stand)
      return eis(
        over.length === 0 && stand.huishoudenVolledig,
        `niets bekend over ${over.join(', ') || 'het huishouden'}`,
      )
    },
  },
  {
    belofte: 12,
    naam: 'Een kind dat erbij komt maakt een besluit niet te melden te herzien',
    soort: 'stap',
    bij: ['persoon toegevoegd'],
    geldt: ({ van, naar }) => {
      const erbij = verschil(van.stand, naar.stand).includes('afhankelijken')
      return erbij && van.stand.meldbesluit === 'niet-melden'
        ? eis(naar.stand.teHerzien, 'het besluit bleef staan')
        : null
    },
  },
]
