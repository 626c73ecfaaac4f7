import { type Eigenschap, eis } from '../eigenschap'
import { besluitIn, isVermoedenWeggenomen, moetGemeld } from './lezing'
import { openRaad, raadVanKader } from './lezing-bijzonderheden'
import { tegenBesluiten } from './voorbeelden'

/** Promises 2, 5 and 14: the two decisions and what comes before them. */
export const besluiten: readonly Eigenschap[] = [
  {
    belofte: 2,
    naam: 'Over hulp wordt pas besloten als over melden is besloten',
    soort: 'stap',
    bij: ['hulp besloten'],
    geldt: ({ van, geaccepteerd }) =>
      geaccepteerd ? eis(van.stand.meldbesluit !== null && !van.stand.teHerzien, 'er stond geen meldbesluit') : null,
  },
  {
    belofte: 2,
    naam: 'Een besluit over hulp staat nooit zonder besluit over melden',
    soort: 'toestand',
    geldt: ({ stand }) =>
      stand.hulpbesluit === null ? null : eis(stand.meldbesluit !== null, 'alleen hulp is besloten'),
  },
  {
    belofte: 2,
    naam: 'Een casus sluit pas als beide besluiten staan, behalve zonder vermoeden of bij alleen een andere route',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand, melden }, geaccepteerd }, { kader }) => {
      if (!geaccepteerd || isVermoedenWeggenomen(kader, stand)) return null
      if (melden === 'niet-van-toepassing' && stand.route === 'andere') return null
      return eis(
        stand.meldbesluit !== null && stand.hulpbesluit !== null && !stand.teHerzien,
        `meldbesluit ${stand.meldbesluit}, hulpbesluit ${stand.hulpbesluit}, te herzien ${stand.teHerzien}`,
      )
    },
  },
  {
    belofte: 2,
    naam: 'Hulp vervangt geen melding: na het besluit te melden sluit een casus pas als er gemeld is',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand }, geaccepteerd }) =>
      geaccepteerd && stand.meldbesluit === 'melden' ? eis(stand.meldingGedaan, 'er is niet gemeld') : null,
  },
  {
    belofte: 2,
    naam: 'Een eerdere melding dekt geen ernstiger gevaar: wordt melden direct, dan wordt opnieuw gemeld',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand, melden }, geaccepteerd }) =>
      geaccepteerd && stand.meldbesluit === 'melden' && melden === 'direct'
        ? eis(stand.gemeldBij === 'direct', `gemeld toen melden ${stand.gemeldBij} was`)
        : null,
  },
  {
    belofte: 5,
    naam: 'Wat kader of organisatie voor een melding verplicht houdt dat besluit tegen, behalve als melden direct is',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap, { kader }) => {
      const { stand, melden } = stap.van
      if (!stap.geaccepteerd || besluitIn(stap)?.besluit !== 'melden' || melden === 'direct') return null
      if (stand.meldingGedaan || isVermoedenWeggenomen(kader, stand)) return null
      const vanKader = raadVanKader(kader)
      const mist = openRaad(kader, stand).filter((wie) => vanKader.includes(wie) || !stand.overgeslagen.includes(wie))
      return eis(mist.length === 0, `zonder ${mist.join(', ')}`)
    },
  },
  {
    belofte: 5,
    naam: 'Voor niet melden is gevraagd wat kader of organisatie verplicht, of is de reden vastgelegd',
    soort: 'stap',
    bij: ['melden besloten', 'casus gesloten'],
    geldt: (stap, { kader }) => {
      const { stand, melden } = stap.van
      const nietMelden = besluitIn(stap)?.besluit === 'niet-melden'
      const sluiten = stap.gebeurtenis.type === 'casus gesloten' && stand.meldbesluit === 'niet-melden'
      const zonderBesluit = isVermoedenWeggenomen(kader, stand) || melden === 'niet-van-toepassing'
      if (!stap.geaccepteerd || zonderBesluit || !(nietMelden || sluiten)) return null
      const mist = openRaad(kader, stand).filter((wie) => !stand.overgeslagen.includes(wie))
      return eis(mist.length === 0, `zonder ${mist.join(', ')}`)
    },
  },
  {
    belofte: 14,
    naam: 'Bij direct gevaar houdt niets of niemand het besluit te melden of de melding tegen',
    soort: 'stap',
    bij: ['melden besloten', 'melding gedaan', '112 gebeld'],
    geldt: (stap) => {
      const { stand, melden } = stap.van
      if (melden !== 'direct') return null
      const besluit = besluitIn(stap)
      if (besluit && (besluit.besluit !== 'melden' || stand.gesloten)) return null
      return eis(stap.geaccepteerd, `geweigerd: ${stap.bezwaren.join(', ')}`)
    },
  },
  {
    belofte: 14,
    naam: 'Een voorstel, advies of standpunt houdt een besluit te melden nooit tegen',
    soort: 'stap',
    bij: ['voorstel gedaan', 'advies gegeven', 'standpunt vastgelegd'],
    geldt: ({ van, naar, geaccepteerd }, { bezwaren }) => {
      if (!geaccepteerd) return null
      const [was = 0, wordt = 0] = [van, naar].map(({ stand }) => tegenBesluiten(bezwaren, stand)[0]?.length)
      return eis(was >= wordt, 'er kwam een bezwaar bij')
    },
  },
  {
    belofte: 14,
    naam: 'Zijn voorstel en advies het oneens, dan komt niet melden pas na een tweede mening',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap) => {
      const { voorstel, advies, tweedeMening, aandachtsfunctionaris } = stap.van.stand
      if (!stap.geaccepteerd || besluitIn(stap)?.besluit !== 'niet-melden') return null
      if (advies === 'melden' && aandachtsfunctionaris !== 'adviseert') return 'tegen het veto in'
      if (voorstel === null || advies === null || voorstel === advies) return null
      return eis(tweedeMening, 'zonder tweede mening')
    },
  },
  {
    belofte: 2,
    naam: 'Waar melden nodig of direct is sluit een casus niet zonder meldbesluit',
    soort: 'stap',
    bij: ['casus gesloten'],
    geldt: ({ van: { stand, melden }, geaccepteerd }) =>
      geaccepteerd && moetGemeld(melden) ? eis(stand.meldbesluit !== null, `melden is ${melden}`) : null,
  },
]
