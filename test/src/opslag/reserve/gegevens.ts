import type { Regel } from '../../../../machines/index'
import { kopVan, type Schakel, schakel } from '../../../../src/keten/schakel'
import type { Uitkomst } from '../../../../src/keten/uitkomst'
import type { Kluis } from '../../../../src/opslag/kluis'
import type { Casussoort, Projectie } from '../../../../src/opslag/opslag'
import type { Bestandssleutel, Reserve, Terugzetkeuze, Terugzetplan } from '../../../../src/opslag/reserve/reserve'
import type { Reservedocument } from '../../../../src/opslag/reserve/reserve.schema'
import { ageOntsleutel, ageVersleutel } from '../../../../src/sleutels'

export const A = 'aaaaaaaa-1111-4111-8111-000000000001'
export const B = 'bbbbbbbb-2222-4222-8222-000000000002'
export const C = 'cccccccc-3333-4333-8333-000000000003'

/** What an answer holds; a test in which it failed stops here, with the reason. */
export function goed<T>(uitkomst: Uitkomst<T>): T {
  if ('goed' in uitkomst) return uitkomst.goed
  throw new Error(JSON.stringify(uitkomst.fout))
}

/** A real chain: every entry points to the one before it. What the entries say, storage does not know. */
export async function keten(teksten: readonly string[], begin: readonly Schakel[] = []): Promise<Schakel[]> {
  const schakels = [...begin]
  for (const tekst of teksten) {
    const nr = schakels.length + 1
    const gebeurtenis = { type: 'proef', tekst } as unknown as Regel['gebeurtenis']
    const vastgelegd = new Date(Date.UTC(2026, 2, 1, 0, nr)).toISOString()
    schakels.push(await schakel(schakels.at(-1), { nr, vastgelegd, gebeurtenis }))
  }
  return schakels
}

export const projectie = (codenaam: string, aantal = 1): Projectie => ({
  codenaam,
  kader: 'generiek',
  versie: '2019-01',
  gewijzigd: new Date(Date.UTC(2026, 2, 1, 0, aantal)).toISOString(),
  gesloten: false,
  opgeborgen: null,
  nogOpbergen: false,
})

export async function bewaar(kluis: Kluis, id: string, schakels: readonly Schakel[], soort: Casussoort = 'casus') {
  goed(await kluis.maakCasus(id, schakels, projectie(`Vos ${id.slice(0, 1)}`, schakels.length), soort))
}

export async function vulAan(kluis: Kluis, id: string, alles: readonly Schakel[], vanaf: number) {
  const verwacht = kopVan(alles.slice(0, vanaf))
  const proj = projectie(`Vos ${id.slice(0, 1)}`, alles.length)
  goed(await kluis.voegToe(id, verwacht, alles.slice(vanaf), proj))
}

export const HERSTEL = { soort: 'herstelsleutel' } as const
export const met = (herstelsleutel: string | null) =>
  ({ soort: 'herstelsleutel', herstelsleutel: herstelsleutel ?? '' }) as const

/** Yes to all of it, as when the page could replay every addition. */
export function jaOpAlles({ regels }: Terugzetplan): Terugzetkeuze {
  return {
    grafstenen: true,
    nagespeeld: new Map(regels.map(({ casus, codenaam, gewijzigd }) => [casus, { ...projectie(codenaam), gewijzigd }])),
  }
}

/** Plan and yes in one. */
export async function herstel(
  kluis: Reserve,
  bytes: Uint8Array<ArrayBuffer>,
  sleutel: Bestandssleutel,
  keuze: Partial<Terugzetkeuze> = {},
) {
  const plan = goed(await kluis.leesReserve(bytes, sleutel))
  const uitslag = goed(await kluis.zetTerug(plan.plan, { ...jaOpAlles(plan), ...keuze }))
  return { plan, uitslag, loten: Object.fromEntries(uitslag.map(({ casus, lot }) => [casus, lot])) }
}

/** Makes a backup of everything for the recovery key, and says that it is there. */
export async function bewaarReserve(kluis: Reserve) {
  const bestand = goed(await kluis.maakReserve(HERSTEL))
  goed(await kluis.reserveBewaard(bestand.kopie ?? ''))
  return bestand
}

/** What is inside a backup, changed, and locked again with the same key. */
export async function verander(
  bytes: Uint8Array<ArrayBuffer>,
  { herstelsleutel, ontvanger }: { readonly herstelsleutel: string; readonly ontvanger: string },
  doe: (document: Reservedocument) => unknown,
): Promise<Uint8Array<ArrayBuffer>> {
  const open = goed(await ageOntsleutel(bytes, { herstelsleutel }))
  const document = JSON.parse(new TextDecoder().decode(open)) as Reservedocument
  return sluit(JSON.stringify(doe(document)), ontvanger)
}

export async function sluit(inhoud: string | Uint8Array<ArrayBuffer>, ontvanger: string) {
  return goed(
    await ageVersleutel(typeof inhoud === 'string' ? new TextEncoder().encode(inhoud) : inhoud, { ontvanger }),
  )
}
