import type * as machines from '../../machines'
import type { Bronnen, Casus, CasusGeopend, Kader, Regel } from '../../machines'
import { leesKeten } from './controleer-keten'
import type { Envelop, Kop, Schakel } from './schakel'
import { type Fout, fout, mislukt, type Uitkomst } from './uitkomst'

/** What this folder asks of the core; the caller hands it in, so that the chain itself knows no rules. */
export type Kern = Pick<typeof machines, 'laadKader' | 'leesGebeurtenis' | 'naspelen' | 'oordeel'> & {
  readonly bronnen: Bronnen
}

/**
 * From stored entries to a casus: the chain, every entry by its schema, the kader it is pinned to, and a strict replay.
 * What is wrong is named with its number; nothing is skipped or repaired.
 */
export async function openLogboek(
  schakels: readonly Schakel[],
  kop: Kop,
  kern: Omit<Kern, 'bronnen' | 'oordeel'>,
): Promise<Uitkomst<Casus>> {
  if (schakels.length === 0 && kop.aantal === 0) return mislukt(fout('logboek-leeg'))
  const { bevindingen, enveloppen } = await leesKeten(schakels, kop)
  if (bevindingen.length > 0) return mislukt(ketenFout(bevindingen), bevindingen)
  const regels = leesRegels(enveloppen, kern)
  return 'goed' in regels ? speelNa(regels.goed, kern) : regels
}

function ketenFout(bevindingen: readonly Fout[]): Fout {
  const onbekend = bevindingen.find(({ id }) => id === 'regel-versie-onbekend')
  const gewijzigd = bevindingen.filter(({ id }) => id !== 'regel-versie-onbekend')
  return onbekend && gewijzigd.length === 0 ? onbekend : fout('logboek-gewijzigd', { aantal: String(gewijzigd.length) })
}

function leesRegels(
  enveloppen: readonly Envelop[],
  { leesGebeurtenis }: Pick<Kern, 'leesGebeurtenis'>,
): Uitkomst<Regel[]> {
  const regels: Regel[] = []
  const bevindingen: Fout[] = []
  for (const { nr, vastgelegd, gebeurtenis } of enveloppen) {
    const gelezen = leesGebeurtenis(gebeurtenis)
    if ('goed' in gelezen) regels.push({ nr, vastgelegd, gebeurtenis: gelezen.goed })
    else bevindingen.push(...gelezen.bezwaren.map(({ id, waarden }) => fout(id, { ...waarden, nr: String(nr) })))
  }
  const [eerste] = bevindingen
  return eerste
    ? mislukt(
        fout('regel-onjuist', { nr: eerste.waarden['nr'] ?? '', aantal: String(bevindingen.length) }),
        bevindingen,
      )
    : { goed: regels }
}

async function speelNa(
  regels: readonly Regel[],
  { laadKader, naspelen }: Pick<Kern, 'laadKader' | 'naspelen'>,
): Promise<Uitkomst<Casus>> {
  const opening = regels[0]?.gebeurtenis
  if (opening?.type !== 'casus geopend') return geweigerd(1, [fout('eerst-openen')])
  const kader = await kaderVan(opening, laadKader)
  if (!('goed' in kader)) return kader
  const uitkomst = naspelen(kader.goed, regels)
  return 'goed' in uitkomst ? uitkomst : geweigerd(uitkomst.geweigerd.nr, uitkomst.geweigerd.bezwaren)
}

async function kaderVan(
  { kader, versie }: Pick<CasusGeopend, 'kader' | 'versie'>,
  laadKader: Kern['laadKader'],
): Promise<Uitkomst<Kader>> {
  try {
    const gevonden = await laadKader({ kader, versie })
    return gevonden ? { goed: gevonden } : mislukt(fout('kader-onbekend', { kader, versie }))
  } catch {
    return mislukt(fout('kader-niet-geladen', { kader, versie }))
  }
}

function geweigerd(nr: number, bezwaren: readonly Fout[]): Uitkomst<never> {
  const redenen = bezwaren.map(({ id, waarden }) => fout(id, { ...waarden, nr: String(nr) }))
  return mislukt(fout('regel-geweigerd', { nr: String(nr) }), redenen)
}
