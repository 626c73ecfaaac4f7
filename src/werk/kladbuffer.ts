import type { Fout } from '../keten/uitkomst'
import type { Klad, Kladblok } from '../opslag/kluis'

/** While someone types, the draft is written at once and then at most this often (milliseconds). */
const RUST = 250

export type Kladkluis = Pick<Kladblok, 'kladjes' | 'bewaarKlad' | 'wisKlad'>

/** What is half written in one casus, or outside any (casus `''`): read at once, written behind one's back. */
export interface Kladbuffer {
  readonly lees: (formulier: string) => Klad | undefined
  readonly alle: () => readonly Klad[]
  /** `null`: nothing is half written in this form any more. */
  readonly zet: (formulier: string, velden: Klad['velden'] | null) => void
  readonly luister: (bij: () => void) => () => void
  /** Why the drafts cannot be read or kept at this moment. */
  readonly fout: () => Fout | null
}

interface Schrijver extends Kladbuffer {
  readonly leeg: () => Promise<void>
}

/** The buffers with something that is not written yet, by casus. */
const openstaand = new Map<string, Schrijver>()

/**
 * Reads the drafts of a casus once. Without a vault, or when they cannot be read, it begins empty and keeps what is
 * typed in memory only; `fout` says why. It never throws.
 */
export async function openKladbuffer(casus: string, kluis: Kladkluis | null): Promise<Kladbuffer> {
  await openstaand.get(casus)?.leeg()
  const gelezen = await kluis?.kladjes(casus)
  if (!gelezen || 'goed' in gelezen) return maakKladbuffer(casus, kluis, gelezen?.goed ?? [])
  return maakKladbuffer(casus, kluis, [], gelezen.fout)
}

/** Resolves when everything that was typed is written, or could not be. */
export async function leegKladbuffer(): Promise<void> {
  await Promise.all([...openstaand.values()].map((schrijver) => schrijver.leeg()))
}

/** A buffer that begins with these drafts. */
export function maakKladbuffer(
  casus: string,
  kluis: Kladkluis | null = null,
  begin: readonly Klad[] = [],
  leesfout: Fout | null = null,
): Kladbuffer {
  let kladjes: readonly Klad[] = begin
  let fout = leesfout
  let rij: Promise<void> = Promise.resolve()
  let rust: ReturnType<typeof setTimeout> | undefined
  const vuil = new Set<string>()
  const mislukt = new Set<string>()
  const luisteraars = new Set<() => void>()
  /** What this tab knows to be in the vault: another tab may have kept something else there since. */
  const bekend = new Map(begin.map(({ formulier, bewaard }) => [formulier, bewaard]))

  const lees = (formulier: string) => kladjes.find((klad) => klad.formulier === formulier)
  const meld = () => {
    for (const bij of luisteraars) bij()
  }
  const schrijfEen = async (bij: Kladkluis, formulier: string) => {
    const klad = lees(formulier)
    const uitkomst = klad ? await bij.bewaarKlad(casus, klad) : await wisEigen(bij, casus, formulier, bekend)
    if (!('goed' in uitkomst)) return uitkomst.fout
    if (klad) bekend.set(formulier, klad.bewaard)
    else bekend.delete(formulier)
    return null
  }
  const schrijf = async (bij: Kladkluis) => {
    const beurt = [...vuil]
    vuil.clear()
    let mis: Fout | null = null
    for (const formulier of beurt) {
      const waarom = await schrijfEen(bij, formulier)
      if (waarom) mislukt.add(formulier)
      mis = waarom ?? mis
    }
    if (vuil.size + mislukt.size === 0 && openstaand.get(casus) === schrijver) openstaand.delete(casus)
    if (beurt.length === 0 || fout?.id === mis?.id) return
    fout = mis
    meld()
  }
  /** One write after the other, so that an older draft never lands on a newer one. */
  const achteraan = (bij: Kladkluis): Promise<void> => {
    const beurt = () => schrijf(bij)
    rij = rij.then(beurt, beurt)
    return rij
  }
  const plan = (bij: Kladkluis) => {
    if (rust !== undefined) return
    rust = setTimeout(() => {
      rust = undefined
      if (vuil.size > 0) plan(bij)
    }, RUST)
    void achteraan(bij)
  }
  const probeerOpnieuw = () => {
    for (const formulier of mislukt) vuil.add(formulier)
    mislukt.clear()
  }

  const schrijver: Schrijver = {
    lees,
    alle: () => kladjes,
    zet(formulier, velden) {
      if (velden === null && !lees(formulier)) return
      const rest = kladjes.filter((klad) => klad.formulier !== formulier)
      kladjes = velden ? [...rest, { formulier, bewaard: new Date().toISOString(), velden }] : rest
      meld()
      if (!kluis) return
      vuil.add(formulier)
      probeerOpnieuw()
      openstaand.set(casus, schrijver)
      plan(kluis)
    },
    luister(bij) {
      luisteraars.add(bij)
      return () => void luisteraars.delete(bij)
    },
    fout: () => fout,
    async leeg() {
      probeerOpnieuw()
      if (kluis) await achteraan(kluis)
    },
  }
  return schrijver
}

/** Erases what this tab kept, never what another tab kept since under the same name. */
async function wisEigen(kluis: Kladkluis, casus: string, formulier: string, bekend: ReadonlyMap<string, string>) {
  const daar = await kluis.kladjes(casus)
  if (!('goed' in daar)) return daar
  const klad = daar.goed.find((een) => een.formulier === formulier)
  if (!klad || klad.bewaard !== bekend.get(formulier)) return { goed: null }
  return kluis.wisKlad(casus, formulier)
}
