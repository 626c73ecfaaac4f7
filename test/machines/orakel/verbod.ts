import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { type Blad, gemist, meldenVolgensOrakel, toetsRegel, uitslagVan, vermoedenWeg, zorgelijk } from './blad'
import { isLichter, moet } from './tafel'
import { verder } from './verder'

type Act = 'melden' | 'niet-melden' | 'hulp' | 'contact' | 'sluiten'
type Blok = readonly [id: string, acts: readonly Act[]]
const blok = (geldt: boolean, id: string, ...acts: Act[]): Blok[] => (geldt && acts.length > 0 ? [[id, acts]] : [])

/** The ids of everything that holds something back now. */
export function verboden(blad: Blad): Blok[] {
  const direct = meldenVolgensOrakel(blad) === 'direct'
  return [...(direct ? [] : voorBesluit(blad)), ...voorContact(blad), ...volgorde(blad)]
}

function voorBesluit(blad: Blad): Blok[] {
  const { tafel, gegeven, kader } = blad
  const { positie, telt } = uitslagVan(blad)
  const weg = vermoedenWeg(blad)
  const onzeker = telt.some((vraag) => tafel.regels.get(`${vraag}=${gegeven[vraag]}`)?.melden === 'onbekend')
  const oneens = blad.voorstel !== null && blad.advies !== null && blad.voorstel !== blad.advies
  return [
    ...(weg || kader.vereist.collega.plicht !== 'verplicht' ? [] : plicht(blad, 'collega', blad.collega, blad.collega)),
    ...(weg || kader.vereist['veilig-thuis-advies'].plicht !== 'verplicht'
      ? []
      : plicht(blad, 'veilig-thuis-advies', blad.vt > 0, blad.vt > 1)),
    ...blok(
      meldenVolgensOrakel(blad) === 'onbekend' && blad.vt < 3 && (onzeker || toetsRegel(blad) !== undefined),
      'twijfel-vraagt-veilig-thuis',
      'niet-melden',
    ),
    ...blok(tafel.vragen.has(positie), 'weging-niet-af', 'niet-melden'),
    ...blok(blad.feitenNieuw, 'nieuwe-feiten', 'niet-melden'),
    ...tafel.veiligheid.flatMap((vraag) =>
      blok(!weg && !tafel.vragen.has(positie) && !gegeven[vraag], 'veiligheid-niet-beoordeeld', 'niet-melden'),
    ),
    ...gemist(blad).flatMap(({ id }) => blok(true, id, 'niet-melden')),
    ...blok(
      blad.client !== 'kind' && blad.kindcheck === null && !blad.overgeslagen.includes('kindcheck'),
      'kindcheck-ontbreekt',
      'niet-melden',
    ),
    ...blok(oneens && !blad.tweede, 'tweede-mening-ontbreekt', 'niet-melden'),
  ]
}

function plicht(blad: Blad, wat: string, voorMelden: boolean, voorNietMelden: boolean): Blok[] {
  const metReden = blad.overgeslagen.includes(wat)
  const acts: Act[] = []
  if (!voorMelden && !blad.gemeld) acts.push('melden')
  if (!voorNietMelden && !metReden) acts.push('niet-melden')
  if (!voorMelden && !blad.gemeld && !metReden) acts.push('hulp')
  return blok(true, `${wat}-ontbreekt`, ...acts)
}

function voorContact({ contactMag, contactGevaarlijk, vormen, taxatie }: Blad): Blok[] {
  if (contactMag === 'nee') return blok(true, 'contactadvies-nee', 'contact')
  return [
    ...blok(contactGevaarlijk === null, 'contactveiligheid-niet-beoordeeld', 'contact'),
    ...blok(
      contactGevaarlijk !== null && contactGevaarlijk !== 'nee' && contactMag === null,
      'contact-eerst-veilig-thuis',
      'contact',
    ),
    ...vormen.flatMap((vorm) => [
      ...blok(contactMag === null, 'contact-eerst-deskundige', 'contact'),
      ...blok(
        !taxatie && (vorm === 'eergerelateerd' || vorm === 'huwelijksdwang'),
        'contact-eerst-risicotaxatie',
        'contact',
      ),
    ]),
  ]
}

function volgorde(blad: Blad): Blok[] {
  const melden = meldenVolgensOrakel(blad)
  const gewogen = Object.keys(blad.mensen).length > 0 && Boolean(blad.gegeven['acuut'] && blad.gegeven['structureel'])
  const gevraagd = blad.vt > 0 || blad.ooitGemeld || blad.overgeslagen.includes('veilig-thuis-advies')
  const wijktAf = blad.besluit === 'niet-melden' && !blad.herzien
  const zonderBesluit = vermoedenWeg(blad) || melden === 'niet-van-toepassing'
  return [
    ...blok(melden === 'direct', 'melden-is-direct', 'niet-melden'),
    ...blok(melden === 'nodig' && blad.vt < 3, 'afwijken-vraagt-veilig-thuis', 'niet-melden'),
    ...blok(blad.acuutVraagt, 'acuut-nu-beoordelen', 'niet-melden', 'sluiten'),
    ...blok(zorgelijk(blad.kindcheck) && !gevraagd && !gewogen, 'kindcheck-zorgen', 'niet-melden', 'sluiten'),
    ...blok(blad.af !== 'adviseert' && blad.advies === 'melden', 'aandachtsfunctionaris-wil-melden', 'niet-melden'),
    ...blok(blad.besluit === null || blad.herzien, 'eerst-beslissen-over-melden', 'hulp'),
    ...blok(blad.gevaar, 'gevaar-bestaat', 'sluiten'),
    ...blok(blad.feitenNieuw, 'nieuwe-feiten-wegen', 'sluiten'),
    ...blok(blad.hulp === 'tekort' && !blad.gemeld && !wijktAf, 'hulp-schiet-tekort', 'sluiten'),
    ...blok(blad.ooitGemeld && !blad.vervolg, 'eigen-vervolg-ontbreekt', 'sluiten'),
    ...blok(blad.besluit === 'melden' && !blad.gemeld, 'melding-nog-niet-gedaan', 'sluiten'),
    ...blok(
      Object.values(blad.toetsen).some((toets) => toets === 'open' || toets === 'twijfel'),
      'toets-nog-te-houden',
      'sluiten',
    ),
    ...blok(blad.hulpbesluit === 'starten' && blad.hulp === 'geen', 'afspraak-ontbreekt', 'sluiten'),
    ...blad.herweging.flatMap(() => blok(true, 'nieuwe-ronde-nodig', 'sluiten')),
    ...blok(blad.route !== 'meldcode' && !blad.andereGevolgd, 'andere-route-niet-gevolgd', 'sluiten'),
    ...blok(!zonderBesluit && gemist(blad).length > 0, 'mensen-niet-beoordeeld', 'sluiten'),
    ...blok(!zonderBesluit && (blad.besluit === null || blad.hulpbesluit === null), 'besluit-ontbreekt', 'sluiten'),
    ...blok(!zonderBesluit && blad.herzien, 'besluit-te-herzien', 'sluiten'),
    ...blok(!zonderBesluit && wijktAf && moet(melden), 'herziening-nog-te-houden', 'sluiten'),
  ]
}

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
    case 'bijzonderheid ingetrokken': {
      const eerstTaxatie =
        gebeurtenis.bijzonderheid === 'eergerelateerd' || gebeurtenis.bijzonderheid === 'huwelijksdwang'
      return !blad.dicht && blad.contactMag === 'ja' && (blad.taxatie || !eerstTaxatie)
    }
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
    case 'voorstel gedaan':
    case 'advies gegeven':
    case 'route bepaald':
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
  const was = { ...blad, gevaar: false }
  const wordt = verder(was, gebeurtenis)
  const lichter =
    isLichter(weegt(antwoord), weegt(blad.gegeven[vraag])) ||
    isLichter(meldenVolgensOrakel(wordt), meldenVolgensOrakel(was)) ||
    Object.entries(blad.perMens[vraag] ?? {}).some(([wie, eerder]) =>
      isLichter(weegt(wordt.perMens[vraag]?.[wie]), weegt(eerder)),
    )
  const nieuw = feiten.some((feit) => !blad.bekend[vraag]?.includes(feit))
  const naBesluit = blad.besluit !== null || blad.hulpbesluit !== null
  return (Boolean(reden) || !(lichter || naBesluit)) && (nieuw || !lichter)
}
