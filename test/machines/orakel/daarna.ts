import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { allenOpen, contactWeerOpen } from './bijzonder'
import { type Blad, meldenVolgensOrakel, vermoedenWeg } from './blad'
import { gezetNa, soortenNa } from './route'
import { zwaarsteMelden } from './tafel'
import { gevraagd } from './zorg'

/** What decisions, danger, help, a melding and closing change on the sheet. */
export function besluitEnDaarna(blad: Blad, e: Gebeurtenis): Partial<Blad> {
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
      return { gevaar: true, mensen: allenOpen(blad) }
    case 'gevaar geweken':
      return { gevaar: false, acuutVraagt: blad.acuutVraagt || (blad.gevaar && blad.gegeven['acuut'] !== 'ja') }
    case 'route bepaald':
      return { route: e.route, soorten: soortenNa(blad, e) }
    case 'andere route gevolgd':
      return { gezet: gezetNa(blad, e) }
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
        zorg: gevraagd(blad, e.op),
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
        ...contactWeerOpen(blad, e.op),
      }
    default:
      return {}
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
