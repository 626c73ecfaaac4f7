import type { Fout, Uitkomst } from '../keten/uitkomst'
import type { Klad } from '../opslag/kluis'
import { type Kladkluis, kladplank, STAAT_ER_AL } from './kladplank'

/** While someone types, the draft is written at once and then at most this often (milliseconds). */
const RUST = 250

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
 * Reads the drafts of a casus once. Without a vault it begins empty and keeps what is typed in memory only. When they
 * cannot be read it begins empty too, `fout` says why, and nothing is written before they were read after all: a draft
 * that nobody saw is never replaced. It never throws.
 */
export async function openKladbuffer(casus: string, kluis: Kladkluis | null): Promise<Kladbuffer> {
  await openstaand.get(casus)?.leeg()
  const gelezen = await kluis?.kladjes(casus)
  return maakKladbuffer(casus, kluis, gelezen)
}

/** Resolves when everything that was typed is written, or could not be. */
export async function leegKladbuffer(): Promise<void> {
  await Promise.all([...openstaand.values()].map((schrijver) => schrijver.leeg()))
}

/** A buffer that begins with these drafts, or with the reason why they could not be read. */
export function maakKladbuffer(
  casus: string,
  kluis: Kladkluis | null = null,
  begin: Uitkomst<readonly Klad[]> = { goed: [] },
): Kladbuffer {
  const plank = kladplank(casus, begin)
  let kladjes: readonly Klad[] = 'goed' in begin ? begin.goed : []
  let fout: Fout | null = 'goed' in begin ? null : begin.fout
  let rij: Promise<void> = Promise.resolve()
  let rust: ReturnType<typeof setTimeout> | undefined
  const vuil = new Set<string>()
  const mislukt = new Set<string>()
  const luisteraars = new Set<() => void>()

  const lees = (formulier: string) => kladjes.find((klad) => klad.formulier === formulier)
  const meld = () => {
    for (const bij of luisteraars) bij()
  }
  const schrijfEen = async (bij: Kladkluis, formulier: string) => {
    const erbij = await plank.leesEerst(bij, kladjes)
    if (!('goed' in erbij)) return erbij.fout
    if (erbij.goed.length > 0) {
      kladjes = [...kladjes, ...erbij.goed]
      meld()
    }
    const klad = lees(formulier)
    const uitkomst = klad ? await plank.bewaar(bij, klad) : await plank.wis(bij, formulier)
    return 'goed' in uitkomst ? null : uitkomst.fout
  }
  const schrijf = async (bij: Kladkluis) => {
    const beurt = [...vuil]
    vuil.clear()
    let mis: Fout | null = null
    for (const formulier of beurt) {
      const waarom = await schrijfEen(bij, formulier)
      if (waarom && waarom.id !== STAAT_ER_AL) mislukt.add(formulier)
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
