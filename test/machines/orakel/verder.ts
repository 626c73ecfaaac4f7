import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { type Blad, meldenVolgensOrakel, zorgelijk } from './blad'
import { besluitEnDaarna } from './daarna'
import { isLichter, moet } from './tafel'

const KINDEREN = ['kind', 'ongeboren-kind', 'afhankelijke-volwassene']
const VORM: Readonly<Record<string, string>> = {
  eer: 'eergerelateerd',
  huwelijksdwang: 'huwelijksdwang',
  vgv: 'vgv',
  pcf: 'pcf',
  'dwingende-controle': 'intieme-terreur',
  uitbuiting: 'mensenhandel',
}

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
    case 'persoon toegevoegd':
      if (!KINDEREN.includes(e.relatie)) return {}
      return { mensen: { ...blad.mensen, [e.id]: 'open' }, herzien: blad.herzien || besloten }
    case 'persoon ingetrokken':
      return { mensen: Object.fromEntries(Object.entries(blad.mensen).filter(([wie]) => wie !== e.persoon)) }
    case 'persoon afgesloten':
      return { mensen: { ...blad.mensen, [e.persoon]: 'afgesloten' } }
    case 'huishouden volledig':
      return { allenGenoemd: true }
    case 'kindcheck gedaan':
      return {
        kindcheck: e.uitkomst,
        acuutVraagt: blad.acuutVraagt || e.uitkomst === 'nu-alleen-of-in-gevaar',
        herzien: blad.herzien || (zorgelijk(e.uitkomst) && blad.besluit === 'niet-melden'),
      }
    case 'rode vlag gezien':
      return { acuutVraagt: true, contactGevaarlijk: blad.contactGevaarlijk === 'nee' ? null : blad.contactGevaarlijk }
    case 'bijzonderheid vastgesteld':
      return { vormen: [...new Set([...blad.vormen, e.bijzonderheid])], ...contactWeerOpen(blad) }
    case 'bijzonderheid ingetrokken':
      return { vormen: blad.vormen.filter((vorm) => vorm !== e.bijzonderheid) }
    case 'raadpleging gehouden':
      return raadpleging(blad, e)
    case 'verplichting overgeslagen':
      return { overgeslagen: [...new Set([...blad.overgeslagen, e.verplichting])] }
    case 'contactveiligheid beoordeeld': {
      const voorzichtig =
        blad.contactGevaarlijk !== null && blad.contactGevaarlijk !== 'nee' && blad.contactMag !== 'ja'
      if (e.antwoord === 'nee') return voorzichtig ? {} : { contactGevaarlijk: 'nee' }
      const vormen = e.gronden.flatMap((grond) => VORM[grond] ?? [])
      return {
        contactGevaarlijk: e.antwoord,
        vormen: [...new Set([...blad.vormen, ...vormen])],
        ...contactWeerOpen(blad),
      }
    }
    case 'vraag beantwoord':
    case 'antwoord gewijzigd': {
      const open = Object.entries(blad.mensen).flatMap(([wie, staat]) =>
        staat === 'open' ? [[wie, e.antwoord] as const] : [],
      )
      const melden = blad.tafel.regels.get(`${e.vraag}=${e.antwoord}`)?.melden
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

function raadpleging(
  blad: Blad,
  { met, op, contact, risicotaxatie }: Extract<Gebeurtenis, { type: 'raadpleging gehouden' }>,
) {
  const deskundig = met === 'veilig-thuis' || met === 'deskundige'
  const opTijd = op >= blad.gewogenOp
  return {
    collega: blad.collega || met === 'collega' || met === 'aandachtsfunctionaris',
    vt: met !== 'veilig-thuis' ? blad.vt : opTijd || blad.vt === 3 ? (3 as const) : (2 as const),
    contactMag: deskundig && contact !== 'niet-besproken' ? contact : blad.contactMag,
    taxatie: blad.taxatie || (deskundig && risicotaxatie),
    tweede: blad.tweede || deskundig,
  }
}

function contactWeerOpen({ contactMag }: Blad): Pick<Blad, 'contactMag' | 'taxatie'> {
  return { contactMag: contactMag === 'nee' ? 'nee' : null, taxatie: false }
}

function ronde(blad: Blad): Partial<Blad> {
  return {
    gegeven: {},
    perMens: {},
    bekend: {},
    opengelaten: [],
    feitenNieuw: false,
    gewogenOp: '',
    mensen: Object.fromEntries(Object.keys(blad.mensen).map((wie) => [wie, 'open' as const])),
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
