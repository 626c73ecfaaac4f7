import { openPlichten, wachtOpJa, wachtOpTaxatie } from './bijzonder'
import { type Blad, gemist, meldenVolgensOrakel, toetsRegel, uitslagVan, vermoedenWeg } from './blad'
import { routesOpen } from './route'
import { moet } from './tafel'

export type Act = 'melden' | 'niet-melden' | 'hulp' | 'contact' | 'sluiten'
type Blok = readonly [id: string, acts: readonly Act[]]
const blok = (geldt: boolean, id: string, ...acts: Act[]): Blok[] => (geldt && acts.length > 0 ? [[id, acts]] : [])

/** The ids of everything that holds something back now. */
export function verboden(blad: Blad): Blok[] {
  const direct = meldenVolgensOrakel(blad) === 'direct'
  return [...(direct ? [] : voorBesluit(blad)), ...voorContact(blad), ...volgorde(blad)]
}

function voorBesluit(blad: Blad): Blok[] {
  const { tafel, gegeven } = blad
  const { positie, telt } = uitslagVan(blad)
  const weg = vermoedenWeg(blad)
  const onzeker = telt.some((vraag) => tafel.regels.get(`${vraag}=${gegeven[vraag]}`)?.melden === 'onbekend')
  const oneens = blad.voorstel !== null && blad.advies !== null && blad.voorstel !== blad.advies
  return [
    ...(weg ? [] : raad(blad)),
    ...(weg || blad.gemeld ? [] : blad.vormen)
      .flatMap((vorm) => openPlichten(blad, vorm))
      .flatMap((open) => blok(true, `${open.id}-ontbreekt`, ...open['houdt-tegen'])),
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

/** Who must be asked: by the kader, or because the organisation wants it. */
function raad(blad: Blad): Blok[] {
  const { vereist } = blad.kader
  const plichten = [
    ['collega', vereist.collega.plicht, blad.collega, blad.collega],
    ['aandachtsfunctionaris', vereist.aandachtsfunctionaris?.plicht, blad.functionaris],
    ['veilig-thuis-advies', vereist['veilig-thuis-advies'].plicht, blad.vt > 0, blad.vt > 1],
  ] as const
  return plichten.flatMap(([wie, plicht, voorMelden, voorNietMelden = voorMelden]) => {
    if (plicht === 'verplicht') return houdt(blad, wie, voorMelden, voorNietMelden, false)
    return blad.regels.includes(wie) ? houdt(blad, wie, voorMelden, voorNietMelden, true) : []
  })
}

function houdt(blad: Blad, wat: string, voorMelden: boolean, voorNietMelden: boolean, eigenRegel: boolean): Blok[] {
  const metReden = blad.overgeslagen.includes(wat)
  const acts: Act[] = []
  if (!voorMelden && !blad.gemeld && !(eigenRegel && metReden)) acts.push('melden')
  if (!voorNietMelden && !metReden) acts.push('niet-melden')
  if (!voorMelden && !blad.gemeld && !metReden) acts.push('hulp')
  return blok(true, `${wat}-ontbreekt`, ...acts)
}

function voorContact({ contactMag, contactGevaarlijk, vormen, gezegd, taxatie }: Blad): Blok[] {
  if (contactMag?.startsWith('nee')) return blok(true, 'contactadvies-nee', 'contact')
  return [
    ...blok(contactGevaarlijk === null, 'contactveiligheid-niet-beoordeeld', 'contact'),
    ...blok(
      contactGevaarlijk !== null && contactGevaarlijk !== 'nee' && contactMag === null,
      'contact-eerst-veilig-thuis',
      'contact',
    ),
    ...vormen.flatMap((vorm) => [
      ...blok(contactMag === null && wachtOpJa(vorm, gezegd[vorm]), 'contact-eerst-deskundige', 'contact'),
      ...blok(!taxatie && wachtOpTaxatie(vorm, gezegd[vorm]), 'contact-eerst-risicotaxatie', 'contact'),
    ]),
  ]
}

function volgorde(blad: Blad): Blok[] {
  const melden = meldenVolgensOrakel(blad)
  const wijktAf = blad.besluit === 'niet-melden' && !blad.herzien
  const zonderBesluit = vermoedenWeg(blad) || melden === 'niet-van-toepassing'
  return [
    ...blok(melden === 'direct', 'melden-is-direct', 'niet-melden'),
    ...blok(melden === 'nodig' && blad.vt < 3, 'afwijken-vraagt-veilig-thuis', 'niet-melden'),
    ...blok(blad.acuutVraagt, 'acuut-nu-beoordelen', 'niet-melden', 'sluiten'),
    ...blok(blad.zorg.kinderen !== null, 'kindcheck-zorgen', 'niet-melden', 'sluiten'),
    ...blok(blad.zorg.afhankelijken !== null, 'mantelzorgcheck-zorgen', 'niet-melden', 'sluiten'),
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
    ...Array.from({ length: routesOpen(blad) }).flatMap(() => blok(true, 'andere-route-niet-gevolgd', 'sluiten')),
    ...blok(!zonderBesluit && gemist(blad).length > 0, 'mensen-niet-beoordeeld', 'sluiten'),
    ...blok(!zonderBesluit && (blad.besluit === null || blad.hulpbesluit === null), 'besluit-ontbreekt', 'sluiten'),
    ...blok(!zonderBesluit && blad.herzien, 'besluit-te-herzien', 'sluiten'),
    ...blok(!zonderBesluit && wijktAf && moet(melden), 'herziening-nog-te-houden', 'sluiten'),
  ]
}
