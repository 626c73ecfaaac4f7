import type { Fout, Mislukt } from '../keten/uitkomst'
import type { Opslag } from '../opslag/opslag'
import type { Invoer, Vastgelegd } from '../werk/werk'
import { legVast, type OpenCasus, openCasus } from './casusopen'

export type Casusstand =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly fout: Fout; readonly bevindingen: readonly Fout[] }
  | { readonly soort: 'open'; readonly open: OpenCasus }

/** One casus of the vault, kept in step with other tabs, with one way to add to it. */
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

  const zet = (nieuw: Casusstand) => {
    stand = nieuw
    for (const bij of luisteraars) bij()
  }
  const lees = async () => {
    const uitkomst = await openCasus(opslag, id)
    zet('goed' in uitkomst ? { soort: 'open', open: uitkomst.goed } : mis(uitkomst))
  }
  const leg = async (invoer: Invoer): Promise<Vastgelegd> => {
    if (stand.soort !== 'open') return { bezwaren: [{ id: 'casus-onbekend', waarden: { casus: id } }] }
    const uitkomst = await legVast(opslag, id, stand.open, invoer)
    if ('goed' in uitkomst) {
      zet({ soort: 'open', open: uitkomst.goed })
      return { goed: true }
    }
    if (uitkomst.fout.id === 'intussen-gewijzigd') await lees()
    return { bezwaren: uitkomst.bevindingen }
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
