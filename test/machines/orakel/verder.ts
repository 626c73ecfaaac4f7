import type { Gebeurtenis, GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import {
  allenOpen,
  contactWeerOpen,
  doeAf,
  openPlichten,
  opentAcuut,
  vormenVan,
  zegt,
  zegtOverContact,
  zonderRedenen,
} from './bijzonder'
import { type Blad, meldenVolgensOrakel, uitslagVan } from './blad'
import { besluitEnDaarna } from './daarna'
import { isLichter, moet } from './tafel'
import { gevraagd, gewogen as inGewogen, naCheck, opnieuw } from './zorg'

const KINDEREN = ['kind', 'ongeboren-kind', 'afhankelijke-volwassene']
/** The sheet after a gebeurtenis that was let through. */
export function verder(blad: Blad, gebeurtenis: Gebeurtenis): Blad {
  const straks = { ...blad, ...regel(blad, gebeurtenis) }
  const raakt = blad.besluit !== null && gebeurtenis.type !== 'melden besloten' && gebeurtenis.type !== 'casus gesloten'
  const gezet = raakt ? { ...straks, ...naBesluit(blad, straks) } : straks
  return gebeurtenis.type === 'casus heropend' ? { ...gezet, ...ronde(gezet) } : gezet
}

/** A decision that no longer rests on the same, and a melding that was made for less. */
function naBesluit(blad: Blad, straks: Blad): Partial<Blad> {
  const melden = meldenVolgensOrakel(straks)
  const zwaarder = straks.gemeldBij !== null && moet(melden) && isLichter(straks.gemeldBij, melden)
  return {
    herzien: straks.herzien || melden !== meldenVolgensOrakel(blad),
    gemeld: straks.gemeld && !zwaarder,
  }
}

function regel(blad: Blad, e: Gebeurtenis): Partial<Blad> {
  const besloten = blad.besluit !== null || blad.hulpbesluit !== null
  const gewogen = Object.values(blad.gegeven).some(Boolean)
  switch (e.type) {
    case 'feit vastgelegd':
      return { feiten: [...blad.feiten, e.id], feitenNieuw: gewogen, feitNaMelding: blad.ooitGemeld }
    case 'feit ingetrokken':
      return { feiten: blad.feiten.filter((feit) => feit !== e.feit), feitenNieuw: gewogen }
    case 'persoon toegevoegd': {
      if (!KINDEREN.includes(e.relatie)) return {}
      const ongeboren = e.relatie === 'ongeboren-kind' || (e.relatie === 'kind' && blad.ooitOngeboren)
      return {
        mensen: { ...blad.mensen, [e.id]: 'open' },
        ongeboren: ongeboren ? [...blad.ongeboren, e.id] : blad.ongeboren,
        ooitOngeboren: blad.ooitOngeboren || e.relatie === 'ongeboren-kind',
        volwassenen: e.relatie === 'afhankelijke-volwassene' ? [...blad.volwassenen, e.id] : blad.volwassenen,
        herzien: blad.herzien || besloten,
      }
    }
    case 'persoon ingetrokken': {
      const anderen = (lijst: readonly string[]) => lijst.filter((wie) => wie !== e.persoon)
      return {
        mensen: Object.fromEntries(Object.entries(blad.mensen).filter(([wie]) => wie !== e.persoon)),
        ongeboren: anderen(blad.ongeboren),
        volwassenen: anderen(blad.volwassenen),
        herzien: blad.herzien || (besloten && uitBeeld(blad, e.persoon)),
      }
    }
    case 'persoon afgesloten':
      return { mensen: { ...blad.mensen, [e.persoon]: 'afgesloten' } }
    case 'huishouden volledig':
      return { allenGenoemd: true }
    case 'kindcheck gedaan':
    case 'mantelzorgverleningscheck gedaan':
      return naCheck(blad, e)
    case 'rode vlag gezien':
      return {
        acuutVraagt: blad.acuutVraagt || blad.gegeven['acuut'] !== 'ja',
        mensen: allenOpen(blad),
        contactGevaarlijk: blad.contactGevaarlijk === 'nee' ? null : blad.contactGevaarlijk,
        ...contactWeerOpen(blad, e.op),
      }
    case 'bijzonderheid vastgesteld':
      return {
        ...zegt(blad, e.bijzonderheid, { risico: e.risico, volwassen: e.volwassen }, e.op),
        acuutVraagt: blad.acuutVraagt || opentAcuut(blad, e),
      }
    case 'bijzonderheid ingetrokken': {
      const open = blad.vormen.includes(e.bijzonderheid) && openPlichten(blad, e.bijzonderheid).length > 0
      return {
        vormen: blad.vormen.filter((vorm) => vorm !== e.bijzonderheid),
        gezegd: { ...blad.gezegd, [e.bijzonderheid]: {} },
        afgedaan: { ...blad.afgedaan, [e.bijzonderheid]: {} },
        herzien: blad.herzien || (besloten && open),
      }
    }
    case 'raadpleging gehouden':
      return raadpleging(blad, e)
    case 'verplichting overgeslagen': {
      const eigen = ['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies', 'kindcheck'].includes(e.verplichting)
      if (!eigen) return { afgedaan: doeAf(blad, 'reden', ({ id }) => id === e.verplichting) }
      return {
        overgeslagen: [...new Set([...blad.overgeslagen, e.verplichting])],
        zorg: e.verplichting === 'veilig-thuis-advies' ? gevraagd(blad, e.op) : blad.zorg,
      }
    }
    case 'contactveiligheid beoordeeld': {
      const voorzichtig =
        blad.contactGevaarlijk !== null && blad.contactGevaarlijk !== 'nee' && blad.contactMag !== 'ja'
      if (e.antwoord === 'nee') return voorzichtig ? {} : { contactGevaarlijk: 'nee' }
      const met = vormenVan(e.gronden).reduce((nu, vorm) => zegt(nu, vorm, {}, e.op), blad)
      return { ...met, contactGevaarlijk: e.antwoord, ...contactWeerOpen(met, e.op) }
    }
    case 'wens vastgelegd':
      return { overziet: blad.overziet || e.wilsbekwaam !== 'niet-beoordeeld' }
    case 'andere ouder gehoord':
      return { andereOuder: true }
    case 'vraag beantwoord':
    case 'antwoord gewijzigd': {
      const open = Object.entries(blad.mensen).flatMap(([wie, staat]) =>
        staat === 'open' ? [[wie, e.antwoord] as const] : [],
      )
      const melden = blad.tafel.regels.get(`${e.vraag}=${e.antwoord}`)?.melden
      const wie = Object.keys(e.betreft).length > 0 ? Object.keys(e.betreft) : open.map(([iemand]) => iemand)
      return {
        gegeven: { ...blad.gegeven, [e.vraag]: e.antwoord },
        perMens: {
          ...blad.perMens,
          [e.vraag]: Object.keys(e.betreft).length > 0 ? e.betreft : Object.fromEntries(open),
        },
        bekend: { ...blad.bekend, [e.vraag]: blad.feiten },
        opengelaten: blad.opengelaten.filter((vraag) => vraag !== e.vraag),
        feitenNieuw: false,
        gewogenOp: e.op,
        vt: blad.vt === 3 && melden !== undefined && melden !== 'niet-nodig' ? 2 : blad.vt,
        herzien: besloten,
        acuutVraagt: blad.acuutVraagt && e.vraag !== 'acuut',
        zorg: inGewogen(blad, e.vraag, wie, e.op),
      }
    }
    case 'vraag opengelaten':
      return { opengelaten: [...new Set([...blad.opengelaten, e.vraag])] }
    case 'ronde gestart':
      return ronde(blad)
    default:
      return besluitEnDaarna(blad, e)
  }
}

function raadpleging(blad: Blad, e: GebeurtenisVan<'raadpleging gehouden'>): Partial<Blad> {
  const { met, op } = e
  const veiligThuis = met === 'veilig-thuis'
  return {
    collega: blad.collega || met === 'collega' || met === 'aandachtsfunctionaris',
    functionaris: blad.functionaris || met === 'aandachtsfunctionaris',
    vt: !veiligThuis ? blad.vt : op >= blad.gewogenOp || blad.vt === 3 ? 3 : 2,
    tweede: blad.tweede || veiligThuis || met === 'deskundige',
    zorg: veiligThuis ? gevraagd(blad, op) : blad.zorg,
    afgedaan: doeAf(blad, 'gedaan', (plicht) => plicht.met?.includes(met) ?? false),
    ...zegtOverContact(blad, e),
  }
}

/** Taking this person off the list takes a worry out of sight: not weighed while others are, or in danger or doubt. */
function uitBeeld(blad: Blad, wie: string): boolean {
  const perMens = [...blad.tafel.vragen.values()].filter((vraag) => vraag['per-persoon']).map(({ id }) => id)
  const { telt } = uitslagVan(blad)
  const gemist =
    blad.mensen[wie] === 'open' && perMens.some((vraag) => telt.includes(vraag) && !blad.perMens[vraag]?.[wie])
  const gevaar = perMens.some((vraag) => ['ja', 'twijfel'].includes(blad.perMens[vraag]?.[wie] ?? ''))
  return blad.mensen[wie] !== undefined && (gemist || gevaar)
}

function ronde(blad: Blad): Partial<Blad> {
  return {
    gegeven: {},
    perMens: {},
    bekend: {},
    opengelaten: [],
    feitenNieuw: false,
    gewogenOp: '',
    mensen: allenOpen(blad),
    afgedaan: zonderRedenen(blad.afgedaan),
    zorg: opnieuw(blad),
    vt: blad.vt === 0 ? 0 : 1,
    voorstel: null,
    advies: blad.advies === 'melden' ? 'melden' : null,
    tweede: false,
    herweging: [],
    overgeslagen: [],
    gemeld: blad.gemeld && !blad.feitNaMelding,
    herzien: blad.besluit !== null || blad.hulpbesluit !== null,
  }
}
