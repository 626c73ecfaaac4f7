import { fout, type Mislukt, mislukt, type Uitkomst } from '../keten/uitkomst'
import type { Databank } from './databank'
import type { KluisOmgeving } from './kluis-omgeving'
import { isWeg } from './omgezet'
import type { OpenKluis } from './open-kluis'
import type { Wijziging } from './opslag'
import { schrijfbeurten } from './schrijfbeurt'
import { type Schrijfplan, voerUit } from './schrijfplan'
import type { Slotenplek } from './slotenplek'
import type { Tabbladen } from './tabbladen'
import { bezethouder } from './tijdelijke-resten'
import type { Logomgeving } from './toegang/log-schrijven'
import { verbinding } from './verbinding'

/** What the parts of a vault share: the connection, the keys while they are there, and one way to write. */
export interface Binnenwerk {
  readonly omgeving: KluisOmgeving
  readonly plek: Slotenplek
  readonly tabs: Tabbladen
  readonly willekeurig: () => string
  readonly logt: Logomgeving
  readonly open: () => OpenKluis | undefined
  readonly zet: (open: OpenKluis | undefined) => void
  /** With the database, whether the vault is open or not. */
  readonly doe: <T>(werk: (databank: Databank) => PromiseLike<Uitkomst<T>>) => Promise<Uitkomst<T>>
  /** With an open vault that is still there; `kluis-dicht`, `kluis-weg` otherwise. */
  readonly lees: <T>(werk: (databank: Databank, open: OpenKluis) => PromiseLike<Uitkomst<T>>) => Promise<Uitkomst<T>>
  /**
   * Prepares and writes in turn, with keys that are still those of the vault: else `kluis-omgezet`, `kluis-weg`. What
   * `bereidVoor` reads it may see change; then it is called again.
   */
  readonly schrijf: <T>(
    bereidVoor: (databank: Databank, open: OpenKluis) => Promise<Schrijfplan<T> | Mislukt>,
    wijziging?: Wijziging,
  ) => Promise<Uitkomst<T>>
  /** As `schrijf`, for what is written before there is a key. */
  readonly schrijfDicht: <T>(
    bereidVoor: (databank: Databank) => Promise<Schrijfplan<T> | Mislukt>,
  ) => Promise<Uitkomst<T>>
  /** Keeps other tabs from tidying this temporary vault away. */
  readonly houdBezet: (naam: string) => void
  /** Lets go of the database and of the keys. */
  readonly sluit: () => void
}

export function binnenwerk(omgeving: KluisOmgeving, plek: Slotenplek, tabs: Tabbladen): Binnenwerk {
  const { doe, sluit } = verbinding(() => plek.databank(), omgeving)
  const inBeurt = schrijfbeurten(omgeving.locks)
  const willekeurig = omgeving.willekeurig ?? (() => crypto.randomUUID())
  let open: OpenKluis | undefined

  const dicht = () => Promise.resolve(mislukt(fout('kluis-dicht')))
  const inTransactie = <T>(
    bereidVoor: (databank: Databank) => Promise<Schrijfplan<T> | Mislukt>,
    met?: () => OpenKluis | undefined,
  ) => inBeurt(() => doe((databank) => voerUit(databank, () => bereidVoor(databank), met)))

  return {
    omgeving,
    plek,
    tabs,
    willekeurig,
    logt: { nu: omgeving.nu, versie: omgeving.versie, willekeurig },
    open: () => open,
    zet(nieuw) {
      open = nieuw
    },
    doe,
    async lees(werk) {
      if (!open) return dicht()
      return doe(async (databank) => {
        const weg = await isWeg(databank)
        if (weg) return weg
        return open ? werk(databank, open) : dicht()
      })
    },
    async schrijf(bereidVoor, wijziging) {
      if (!open) return dicht()
      const uitkomst = await inTransactie(
        (databank) => (open ? bereidVoor(databank, open) : dicht()),
        () => open,
      )
      if ('goed' in uitkomst && wijziging) tabs.meld(wijziging)
      return uitkomst
    },
    schrijfDicht: (bereidVoor) => inTransactie(bereidVoor),
    houdBezet: bezethouder(omgeving.locks),
    sluit() {
      open = undefined
      sluit()
    },
  }
}
