import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { isVrij } from './bijzonder'
import { type Blad, meldenVolgensOrakel, uitslagVan } from './blad'
import { routeKan } from './route'
import { isLichter, moet } from './tafel'
import { type Act, verboden } from './verbod'
import { verder } from './verder'

/** Whether the oracle lets a gebeurtenis happen. */
export function magVolgensOrakel(blad: Blad, gebeurtenis: Gebeurtenis): boolean {
  const vrij = (act: Act) => verboden(blad).every(([, acts]) => !acts.includes(act))
  if (gebeurtenis.type === 'casus heropend') return blad.dicht
  switch (gebeurtenis.type) {
    case 'vraag beantwoord':
      return (
        !blad.dicht && !blad.gegeven[gebeurtenis.vraag] && klopt(blad, gebeurtenis) && gesteld(blad, gebeurtenis.vraag)
      )
    case 'antwoord gewijzigd':
      return (
        !blad.dicht &&
        Boolean(blad.gegeven[gebeurtenis.vraag]) &&
        klopt(blad, gebeurtenis) &&
        magWijzigen(blad, gebeurtenis)
      )
    case 'vraag opengelaten':
      return !blad.dicht && !blad.gegeven[gebeurtenis.vraag] && gesteld(blad, gebeurtenis.vraag)
    case 'ronde gestart': {
      const bekend = Object.values(blad.bekend).flat()
      const nieuw = blad.feiten.some((feit) => !bekend.includes(feit))
      return !blad.dicht && (nieuw || blad.gemeld || blad.herweging.length > 0 || !geeftReden(blad))
    }
    case 'persoon afgesloten': {
      const vragen = [...blad.tafel.vragen.values()].filter((vraag) => vraag['per-persoon'])
      const nee = vragen.every(({ id }) => blad.perMens[id]?.[gebeurtenis.persoon] === 'nee')
      return !blad.dicht && blad.mensen[gebeurtenis.persoon] === 'open' && nee
    }
    case 'gesprek overgeslagen':
      return !blad.dicht && blad.kader['gesprek-overslaan'].some(({ grond }) => grond === gebeurtenis.grond)
    case 'bijzonderheid ingetrokken':
      return !blad.dicht && isVrij(blad, gebeurtenis.bijzonderheid)
    case 'melden besloten': {
      const afwijking = gebeurtenis.besluit === 'niet-melden' && moet(meldenVolgensOrakel(blad))
      const volledig = Boolean(gebeurtenis.reden && gebeurtenis.veiligheidNu && gebeurtenis.herzienOp)
      return !blad.dicht && vrij(gebeurtenis.besluit) && (volledig || !afwijking)
    }
    case 'hulp besloten':
      return (
        !blad.dicht && vrij('hulp') && !(gebeurtenis.besluit === 'niet-toereikend' && blad.besluit === 'niet-melden')
      )
    case 'gesprek voorgenomen':
    case 'informeren voorgenomen':
      return !blad.dicht && vrij('contact')
    case 'casus gesloten':
      return !blad.dicht && vrij('sluiten')
    case 'route bepaald':
      return !blad.dicht && routeKan(blad, gebeurtenis)
    case 'voorstel gedaan':
    case 'advies gegeven':
    case 'stap afgerond':
    case 'stap heropend':
      return !blad.dicht
    default:
      return true
  }
}

type Antwoordgebeurtenis = Extract<Gebeurtenis, { type: 'vraag beantwoord' | 'antwoord gewijzigd' }>

function klopt(
  { tafel, feiten, mensen }: Blad,
  { vraag, antwoord, betreft, feiten: genoemd }: Antwoordgebeurtenis,
): boolean {
  const keuzes = Object.values(betreft)
  const zwaarste = keuzes.includes('ja') ? 'ja' : keuzes.includes('twijfel') ? 'twijfel' : 'nee'
  return (
    [antwoord, ...keuzes].every((keuze) => tafel.regels.has(`${vraag}=${keuze}`)) &&
    genoemd.every((feit) => feiten.includes(feit)) &&
    Object.keys(betreft).every((wie) => mensen[wie] !== undefined) &&
    (keuzes.length === 0 || zwaarste === antwoord)
  )
}

function gesteld(blad: Blad, vraag: string): boolean {
  return blad.tafel.veiligheid.includes(vraag) || uitslagVan(blad).positie === vraag
}

function geeftReden({ tafel, gegeven, ...rest }: Blad): boolean {
  return uitslagVan({ tafel, gegeven, ...rest }).telt.some((vraag) => {
    const melden = tafel.regels.get(`${vraag}=${gegeven[vraag]}`)?.melden
    return melden !== undefined && melden !== 'niet-nodig'
  })
}

function magWijzigen(blad: Blad, gebeurtenis: Extract<Gebeurtenis, { type: 'antwoord gewijzigd' }>): boolean {
  const { vraag, antwoord, feiten, reden } = gebeurtenis
  const weegt = (keuze: string | null | undefined) => blad.tafel.regels.get(`${vraag}=${keuze}`)?.melden ?? 'niet-nodig'
  const wordt = verder(blad, gebeurtenis)
  const lichter =
    isLichter(weegt(antwoord), weegt(blad.gegeven[vraag])) ||
    isLichter(uitslagVan(wordt).melden, uitslagVan(blad).melden) ||
    Object.entries(blad.perMens[vraag] ?? {}).some(([wie, eerder]) =>
      isLichter(weegt(wordt.perMens[vraag]?.[wie]), weegt(eerder)),
    )
  const nieuw = feiten.some((feit) => !blad.bekend[vraag]?.includes(feit))
  const naBesluit = blad.besluit !== null || blad.hulpbesluit !== null
  return (Boolean(reden) || !(lichter || naBesluit)) && (nieuw || !lichter)
}
