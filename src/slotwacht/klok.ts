/** One look at both clocks, in milliseconds. */
export interface Moment {
  /** The wall clock (`Date.now()`): runs on while the device sleeps, and can be set back. */
  readonly wand: number
  /** The monotonic clock (`performance.now()`): never goes back, and may stand still in sleep. */
  readonly loop: number
}

/** How long nobody did anything, up to the moment it was last looked at. */
export interface Stilte {
  readonly stil: number
  readonly gezien: Moment
}

export type Wachtstand = 'rust' | 'waarschuw' | 'verlopen'

/** How long the warning stands before the lock falls, in milliseconds; half the time there is, where that is less. */
export const WAARSCHUWTIJD = 60_000

/** Somebody did something at this moment. */
export function leefde(op: Moment): Stilte {
  return { stil: 0, gezien: op }
}

/**
 * The same silence, looked at again. The clock that went furthest counts: the wall clock knows of sleep, the monotonic
 * one of a wall clock that was set back. A wall clock that was set forward looks like sleep, and locks too early.
 */
export function verstrijk({ stil, gezien }: Stilte, nu: Moment): Stilte {
  return { stil: stil + Math.max(nu.wand - gezien.wand, nu.loop - gezien.loop, 0), gezien: nu }
}

/** What a silence means when the lock falls after so many minutes. */
export function wachtstand({ stil }: Stilte, minuten: number): Wachtstand {
  const over = overMs(stil, minuten)
  if (over <= 0) return 'verlopen'
  return over <= Math.min(WAARSCHUWTIJD, overMs(0, minuten) / 2) ? 'waarschuw' : 'rust'
}

/** Whole seconds until the lock falls, rounded up; never below 0. */
export function secondenOver({ stil }: Stilte, minuten: number): number {
  return Math.max(0, Math.ceil(overMs(stil, minuten) / 1000))
}

function overMs(stil: number, minuten: number): number {
  return minuten * 60_000 - stil
}
