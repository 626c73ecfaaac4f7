import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import type { Blad } from './blad'
import type { Act } from './verbod'

interface Plicht {
  readonly id: string
  readonly met?: readonly string[]
  readonly 'houdt-tegen': readonly Act[]
}
interface Rij {
  readonly contactgrond?: string
  readonly contact?: { readonly 'alleen-bij-risico'?: readonly string[] }
  readonly risicotaxatie?: { readonly voor: 'iedereen' | 'minderjarige' }
  readonly acuut?: { readonly 'bij-risico'?: readonly string[]; readonly 'bij-vertrek'?: boolean }
  readonly verplicht?: readonly Plicht[]
}
const tabel = parse(readFileSync('machines/bijzonderheden/bijzonderheden.yaml', 'utf8')) as Readonly<
  Record<string, Rij>
>

/** What was said of a vorm; what nobody said counts as the graver. */
export interface Gezegd {
  readonly risico?: string | undefined
  readonly volwassen?: boolean | undefined
}

const rij = (vorm: string): Rij => tabel[vorm] ?? {}
export function wachtOpJa(vorm: string, { risico }: Gezegd = {}): boolean {
  const { contact } = rij(vorm)
  const alleen = contact?.['alleen-bij-risico']
  return contact !== undefined && (alleen === undefined || risico === undefined || alleen.includes(risico))
}

export function wachtOpTaxatie(vorm: string, { volwassen }: Gezegd = {}): boolean {
  const voor = rij(vorm).risicotaxatie?.voor
  return voor === 'iedereen' || (voor === 'minderjarige' && volwassen !== true)
}

/** Whether an expert has said all that this vorm waits for. */
export function isVrij({ contactMag, taxatie, gezegd }: Blad, vorm: string): boolean {
  const eerstTaxatie = wachtOpTaxatie(vorm, gezegd[vorm])
  if (eerstTaxatie && !taxatie) return false
  return contactMag === 'ja' || !(eerstTaxatie || wachtOpJa(vorm, gezegd[vorm]))
}

/** Contact was found dangerous; that nobody looked yet is no finding. */
function isGevaarlijk(blad: Blad): boolean {
  const { contactMag, contactGevaarlijk, vormen, gezegd, taxatie } = blad
  if (contactMag?.startsWith('nee')) return true
  if (!taxatie && vormen.some((vorm) => wachtOpTaxatie(vorm, gezegd[vorm]))) return true
  const reden = contactGevaarlijk === 'ja' || contactGevaarlijk === 'twijfel'
  return contactMag === null && (reden || vormen.some((vorm) => wachtOpJa(vorm, gezegd[vorm])))
}

/** What this vorm obliges and was not done, nor given a reason. */
export function openPlichten(blad: Blad, vorm: string): readonly Plicht[] {
  const blijkt: Readonly<Record<string, boolean>> = {
    'wens-en-bekwaamheid': blad.overziet,
    'andere-ouder-gehoord': blad.andereOuder || isGevaarlijk(blad),
    'ongeboren-kind-in-beeld': blad.ongeboren.length > 0,
  }
  return (rij(vorm).verplicht ?? []).filter(({ id }) => !blijkt[id] && !blad.afgedaan[vorm]?.[id])
}

/** Settles what the vormen on the sheet ask for; a reason never takes the place of what was done. */
export function doeAf(blad: Blad, hoe: 'gedaan' | 'reden', past: (plicht: Plicht) => boolean): Blad['afgedaan'] {
  const afgedaan = { ...blad.afgedaan }
  for (const vorm of blad.vormen) {
    for (const plicht of rij(vorm).verplicht ?? []) {
      if (past(plicht) && (hoe === 'gedaan' || !afgedaan[vorm]?.[plicht.id]))
        afgedaan[vorm] = { ...afgedaan[vorm], [plicht.id]: hoe }
    }
  }
  return afgedaan
}

export function zonderRedenen(afgedaan: Blad['afgedaan']): Blad['afgedaan'] {
  const alleenGedaan = (vorm: Readonly<Record<string, string>>) =>
    Object.fromEntries(Object.entries(vorm).filter(([, hoe]) => hoe === 'gedaan'))
  return Object.fromEntries(
    Object.entries(afgedaan).map(([vorm, plichten]) => [vorm, alleenGedaan(plichten)]),
  ) as Blad['afgedaan']
}

export function vormenVan(gronden: readonly string[]): string[] {
  return Object.keys(tabel).filter((vorm) => gronden.some((grond) => rij(vorm).contactgrond === grond))
}

const RISICOS = ['geen', 'twijfelachtig', 'reeel', 'vermoedelijk-uitgevoerd', 'vastgesteld']
const ernst = ({ risico = 'reeel' }: Gezegd) => RISICOS.indexOf(risico)

/** A vorm is said, or said again: only an expert makes what stands lighter; new or graver is asked about anew. */
export function zegt(blad: Blad, vorm: string, wat: Gezegd, op: string): Blad {
  const { contact, acuut, risicotaxatie, verplicht = [] } = rij(vorm)
  const was = blad.gezegd[vorm] ?? {}
  const leestRisico = contact?.['alleen-bij-risico'] !== undefined || acuut?.['bij-risico'] !== undefined
  const nu: Gezegd = {
    risico: leestRisico ? (wat.risico ?? was.risico) : was.risico,
    volwassen: risicotaxatie?.voor === 'minderjarige' ? (wat.volwassen ?? was.volwassen) : was.volwassen,
  }
  const lichter =
    (wachtOpJa(vorm, was) && !wachtOpJa(vorm, nu)) || (wachtOpTaxatie(vorm, was) && !wachtOpTaxatie(vorm, nu))
  const nieuw = !blad.vormen.includes(vorm)
  const wordt = lichter && !nieuw && !isVrij(blad, vorm) ? was : nu
  const zwaarder = ernst(wordt) > ernst(was) || (wachtOpTaxatie(vorm, wordt) && !wachtOpTaxatie(vorm, was))
  const overContact = contact !== undefined || risicotaxatie !== undefined
  const opnieuw = (overContact || verplicht.length > 0) && (nieuw || zwaarder)
  return {
    ...blad,
    vormen: [...new Set([...blad.vormen, vorm])],
    gezegd: { ...blad.gezegd, [vorm]: wordt },
    mensen: nieuw ? allenOpen(blad) : blad.mensen,
    afgedaan: opnieuw ? { ...blad.afgedaan, [vorm]: {} } : blad.afgedaan,
    herzien: blad.herzien || (opnieuw && blad.besluit === 'niet-melden'),
    ...(overContact ? contactWeerOpen(blad, op) : {}),
  }
}

/** Whether what was said opens the acute question, which nobody asks where the answer is *ja*. */
export function opentAcuut(blad: Blad, e: GebeurtenisVan<'bijzonderheid vastgesteld'>): boolean {
  const opent = e.vertrek !== undefined || rij(e.bijzonderheid).acuut?.['bij-risico']?.includes(e.risico ?? '')
  return opent === true && blad.gegeven['acuut'] !== 'ja'
}

export function allenOpen({ mensen }: Blad): Blad['mensen'] {
  return Object.fromEntries(Object.keys(mensen).map((wie) => [wie, 'open' as const]))
}

/** New danger: an earlier yes and taxation are of before it. */
export function contactWeerOpen(
  { contactMag, gevaarOp }: Blad,
  op: string,
): Pick<Blad, 'contactMag' | 'taxatie' | 'gevaarOp'> {
  return {
    contactMag: contactMag === 'ja' ? null : contactMag,
    taxatie: false,
    gevaarOp: op > gevaarOp ? op : gevaarOp,
  }
}

/** What Veilig Thuis or an expert says of contact. */
export function zegtOverContact(
  { contactMag, taxatie, gevaarOp }: Blad,
  { met, op, contact, risicotaxatie }: GebeurtenisVan<'raadpleging gehouden'>,
): Partial<Blad> {
  if (met !== 'veilig-thuis' && met !== 'deskundige') return {}
  const opTijd = op >= gevaarOp
  const vastNee = contactMag === 'nee-vt' && met === 'deskundige'
  if (contact === 'nee') {
    return {
      contactMag: vastNee || met === 'veilig-thuis' ? 'nee-vt' : 'nee',
      gevaarOp: op > gevaarOp ? op : gevaarOp,
      taxatie: taxatie || (risicotaxatie && opTijd),
    }
  }
  return {
    contactMag: contact === 'ja' && opTijd && !vastNee ? 'ja' : contactMag,
    taxatie: taxatie || (risicotaxatie && opTijd),
  }
}
