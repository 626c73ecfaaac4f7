import { type Fout, fout, type Mislukt } from '../keten/uitkomst'
import type { Opslag } from '../opslag/opslag'
import type { Invoer, Vastgelegd } from '../werk/werk'
import { type OpenCasus, openCasus } from './casusopen'
import { isOnbeantwoord, maakOpname, type Opname, schrijfOpname, staatErin } from './opname'

export type Casusstand =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly fout: Fout; readonly bevindingen: readonly Fout[] }
  | { readonly soort: 'open'; readonly open: OpenCasus }

/**
 * One casus of the vault, kept in step with other tabs, with one way to add to it. What got no answer is kept: the same
 * input tries that very entry again, and other input is not written when the first one is there after all
 * (`toch-vastgelegd`).
 */
export interface Casusbron {
  readonly luister: (bij: () => void) => () => void
  readonly stand: () => Casusstand
  readonly leg: (invoer: Invoer) => Promise<Vastgelegd>
  readonly opnieuw: () => void
}

export function casusbron(opslag: Opslag, id: string): Casusbron {
  let stand: Casusstand = { soort: 'laden' }
  let beurt: Promise<unknown> = Promise.resolve()
  const luisteraars = new Set<() => void>()
  /** What may have been written, by the input it was made of. */
  const onbeantwoord = new Map<string, Opname>()

  const zet = (nieuw: Casusstand) => {
    stand = nieuw
    for (const bij of luisteraars) bij()
  }
  const lees = async () => {
    const uitkomst = await openCasus(opslag, id)
    zet('goed' in uitkomst ? { soort: 'open', open: uitkomst.goed } : mis(uitkomst))
  }
  /** Whether something that got no answer is in the casus as it is known now. */
  const staatEr = () => {
    const open = stand.soort === 'open' ? stand.open : null
    return open !== null && [...onbeantwoord.values()].some((opname) => staatErin(open, opname))
  }
  const leg = async (invoer: Invoer): Promise<Vastgelegd> => {
    if (stand.soort !== 'open') return { bezwaren: [{ id: 'casus-onbekend', waarden: { casus: id } }] }
    const vraag = JSON.stringify(invoer)
    const eerder = onbeantwoord.get(vraag)
    if (!eerder && staatEr()) return tochVastgelegd()
    const opname = eerder ? { goed: eerder } : await maakOpname(stand.open, invoer)
    return 'goed' in opname ? schrijf(vraag, opname.goed) : { bezwaren: opname.bevindingen }
  }
  const schrijf = async (vraag: string, opname: Opname): Promise<Vastgelegd> => {
    const uitkomst = await schrijfOpname(opslag, id, opname)
    if ('goed' in uitkomst) {
      // Behind an entry of an earlier try there may be more by now.
      if (onbeantwoord.has(vraag)) await lees()
      else zet({ soort: 'open', open: opname.na })
      onbeantwoord.clear()
      return { goed: true }
    }
    if (isOnbeantwoord(uitkomst)) {
      onbeantwoord.set(vraag, opname)
      return { bezwaren: uitkomst.bevindingen }
    }
    if (uitkomst.fout.id === 'intussen-gewijzigd') {
      await lees()
      if (staatEr()) return tochVastgelegd()
    }
    onbeantwoord.clear()
    return { bezwaren: uitkomst.bevindingen }
  }
  const tochVastgelegd = (): Vastgelegd => {
    onbeantwoord.clear()
    return { bezwaren: [fout('toch-vastgelegd')] }
  }
  const naElkaar = async <T>(werk: () => Promise<T>): Promise<T> => {
    const vorige = beurt
    const mijn = (async () => {
      await vorige
      return werk()
    })()
    beurt = mijn.catch(() => undefined)
    return mijn
  }
  return {
    luister(bij) {
      luisteraars.add(bij)
      const stop = opslag.luister((wijziging) => {
        if (wijziging.casus === id) void naElkaar(lees)
      })
      if (stand.soort === 'laden') void naElkaar(lees)
      return () => {
        luisteraars.delete(bij)
        stop()
      }
    },
    stand: () => stand,
    leg: (invoer) => naElkaar(() => leg(invoer)),
    opnieuw: () => void naElkaar(lees),
  }
}

function mis({ fout, bevindingen }: Mislukt): Casusstand {
  return { soort: 'fout', fout, bevindingen }
}
