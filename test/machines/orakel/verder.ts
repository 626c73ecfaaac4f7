import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { type Blad, meldenVolgensOrakel, vermoedenWeg, zorgelijk } from './blad'
import { isLichter, moet, zwaarsteMelden } from './tafel'

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

function besluitEnDaarna(blad: Blad, e: Gebeurtenis): Partial<Blad> {
  switch (e.type) {
    case 'voorstel gedaan':
      return { voorstel: e.melden, tweede: false }
    case 'advies gegeven':
      return { advies: e.melden, tweede: false }
    case 'melden besloten':
      return {
        besluit: e.besluit,
        hulpbesluit: null,
        herzien: false,
        gemeldBij: blad.gemeldBij && zwaarsteMelden(blad.gemeldBij, meldenVolgensOrakel(blad)),
      }
    case 'hulp besloten':
      return { hulpbesluit: e.besluit }
    case 'gevaar ingeroepen':
      return { gevaar: true }
    case 'gevaar geweken':
      return { gevaar: false, acuutVraagt: blad.acuutVraagt || (blad.gevaar && blad.gegeven['acuut'] !== 'ja') }
    case 'route bepaald':
      return { route: e.route }
    case 'andere route gevolgd':
      return {
        andereGevolgd:
          blad.andereGevolgd || blad.kader['andere-routes'].some(({ stappen }) => stappen.includes(e.stap)),
      }
    case 'afspraak gemaakt': {
      if (e.soort === 'eigen-vervolg') return { vervolg: true }
      return { ...metToets(blad, e.id, 'open'), vervolg: blad.vervolg || blad.ooitGemeld }
    }
    case 'toets gehouden':
      return {
        ...(blad.toetsen[e.afspraak] || e.resultaat !== 'ja' ? metToets(blad, e.afspraak, e.resultaat) : {}),
        vt: e.resultaat !== 'ja' && blad.vt === 3 ? 2 : blad.vt,
        herzien: blad.herzien || (e.resultaat !== 'ja' && (blad.besluit !== null || blad.hulpbesluit !== null)),
        ...(e.resultaat === 'nee' ? { gemeld: false, herweging: [...new Set([...blad.herweging, 'toets'])] } : {}),
      }
    case 'hulp beeindigd': {
      const uitslagen = Object.values(blad.toetsen)
      return uitslagen.length > 0 && uitslagen.every((toets) => toets === 'ja') ? { hulp: 'beeindigd' } : {}
    }
    case 'melding gedaan':
      return {
        ooitGemeld: true,
        gemeld: true,
        gemeldBij: meldenVolgensOrakel(blad),
        feitNaMelding: false,
        vervolg: false,
      }
    case 'veilig thuis gestopt':
      return blad.ooitGemeld ? { herweging: [...new Set([...blad.herweging, 'veilig-thuis'])] } : {}
    case 'casus gesloten':
      return {
        dicht: true,
        ...(vermoedenWeg(blad) ? { besluit: 'niet-melden', hulpbesluit: 'niet-nodig', herzien: false } : {}),
      }
    case 'casus heropend':
      return {
        dicht: false,
        contactGevaarlijk: blad.contactGevaarlijk === 'nee' ? null : blad.contactGevaarlijk,
        contactMag: blad.contactMag === 'ja' ? null : blad.contactMag,
      }
    default:
      return {}
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

function metToets(blad: Blad, id: string, uitslag: Blad['toetsen'][string]): Pick<Blad, 'toetsen' | 'hulp'> {
  const toetsen = { ...blad.toetsen, [id]: uitslag }
  const alle = Object.values(toetsen)
  const hulp = alle.includes('nee')
    ? 'tekort'
    : alle.includes('twijfel')
      ? 'twijfel'
      : alle.includes('open')
        ? 'loopt'
        : 'werkt'
  return { toetsen, hulp }
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
