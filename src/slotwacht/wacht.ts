import { leefde, type Moment, type Stilte, secondenOver, verstrijk, type Wachtstand, wachtstand } from './klok'

/** Other tabs are told that somebody is there at most once in so many milliseconds. */
const ZEG_OM_DE = 1000

export interface Wachtomgeving {
  readonly nu: () => Moment
  /** After how many minutes without a sign of life the lock falls; asked at every look. */
  readonly minuten: () => number
  /** The time is up. Called once. */
  readonly opTijd: () => void
  /** Somebody is at work in this tab: the other tabs are to know. */
  readonly zegLeven: () => void
}

/** Watches how long nobody did anything. It looks when asked; who asks, and how often, is not its business. */
export interface Wacht {
  /** Looks at the clocks. Once `verlopen`, always `verlopen`: what comes after is no sign of life any more. */
  readonly kijk: () => Wachtstand
  /** Somebody does something here. */
  readonly leeft: () => void
  /** Somebody did something in another tab, at this time on the wall clock. */
  readonly leeftElders: (wand: number) => void
  /** Whole seconds left while the warning stands, otherwise `null`. */
  readonly seconden: () => number | null
  readonly luister: (bij: () => void) => () => void
}

export function maakWacht({ nu, minuten, opTijd, zegLeven }: Wachtomgeving): Wacht {
  let stilte: Stilte = leefde(nu())
  let stand: Wachtstand = 'rust'
  let seconden: number | null = null
  let gezegd = Number.NEGATIVE_INFINITY
  const luisteraars = new Set<() => void>()

  const kijk = (): Wachtstand => {
    if (stand === 'verlopen') return stand
    stilte = verstrijk(stilte, nu())
    stand = wachtstand(stilte, minuten())
    const vorige = seconden
    seconden = stand === 'waarschuw' ? secondenOver(stilte, minuten()) : null
    if (seconden !== vorige) for (const bij of luisteraars) bij()
    if (stand === 'verlopen') opTijd()
    return stand
  }

  return {
    kijk,
    leeft() {
      if (kijk() === 'verlopen') return
      stilte = leefde(stilte.gezien)
      kijk()
      if (stilte.gezien.loop - gezegd < ZEG_OM_DE) return
      gezegd = stilte.gezien.loop
      zegLeven()
    },
    leeftElders(wand) {
      if (kijk() === 'verlopen') return
      const sinds = Math.max(0, stilte.gezien.wand - wand)
      stilte = { ...stilte, stil: Math.min(stilte.stil, sinds) }
      kijk()
    },
    seconden: () => seconden,
    luister(bij) {
      luisteraars.add(bij)
      return () => luisteraars.delete(bij)
    },
  }
}
