import { createContext, useContext, useMemo, useState, useSyncExternalStore } from 'react'
import type { Fout } from '../keten/uitkomst'
import { type Kladbuffer, maakKladbuffer } from './kladbuffer'
import { type Kladdeel, kladnaam } from './kladnaam'
import { isMisschienVast } from './kladvast'
import { uit, type Vorm, vormVan } from './kladvorm'
import { useWerkOfNiets } from './werk'

/** Where the drafts of this screen are kept. Without it a form keeps what is typed for as long as it stands. */
export interface Kladplaats {
  readonly buffer: Kladbuffer
  /** The last part of the path of this screen. */
  readonly scherm: string
}

export const KladContext = createContext<Kladplaats | null>(null)

interface Kladveld {
  readonly begin: unknown
  readonly vorm: Vorm<unknown>
}

/** What is half written in one form. */
export interface Kladje {
  /** When what the form opened with was typed (ISO 8601); `null` when it opened as always. */
  readonly eerder: string | null
  /** What the form opened with seems to be recorded since. */
  readonly misschienVast: boolean
  /** Goes up with each *begin opnieuw*: the fields then stand there anew. */
  readonly keer: number
  /** Why what is typed is not kept at this moment. */
  readonly fout: Fout | null
  readonly meld: (naam: string, veld: Kladveld) => void
  readonly lees: (naam: string) => unknown
  /** Whether anything of what was kept fits the fields of this version. */
  readonly past: () => boolean
  readonly zet: (naam: string, waarde: unknown) => void
  /** Recorded: nothing is half written any more. `voortaan`: with which values the fields now begin. */
  readonly wis: (voortaan?: Readonly<Record<string, unknown>>) => void
  readonly opnieuw: () => void
}

/**
 * The draft of a form: what is typed is kept, encrypted, and stands there again after a lock, a crash or a reload.
 * `deel` where a screen holds several forms, `sleutel` where it holds several of the same.
 */
export function useKlad(deel: Kladdeel | null = null, sleutel = ''): Kladje {
  const plaats = useContext(KladContext)
  const [los] = useState(() => maakKladbuffer(''))
  const buffer = plaats?.buffer ?? los
  const formulier = kladnaam({ scherm: plaats?.scherm ?? '', deel, sleutel })
  const [velden] = useState(() => new Map<string, Kladveld>())
  const [eerder, zetEerder] = useState(() => buffer.lees(formulier)?.bewaard ?? null)
  const werk = useWerkOfNiets()
  const [misschienVast] = useState(() => {
    const begin = buffer.lees(formulier)
    return begin !== undefined && werk !== null && isMisschienVast(begin, werk.casus.regels)
  })
  const [keer, zetKeer] = useState(0)
  const klad = useSyncExternalStore(buffer.luister, () => buffer.lees(formulier))
  const fout = useSyncExternalStore(buffer.luister, buffer.fout)
  return useMemo(() => {
    const waarde = (naam: string) => {
      const veld = velden.get(naam)
      return veld?.vorm(buffer.lees(formulier)?.velden[naam]) ?? veld?.begin
    }
    const wis: Kladje['wis'] = (voortaan = {}) => {
      for (const [naam, begin] of Object.entries(voortaan))
        velden.set(naam, { vorm: vormVan(begin), ...velden.get(naam), begin })
      buffer.zet(formulier, null)
      zetEerder(null)
    }
    return {
      eerder: klad ? eerder : null,
      misschienVast,
      keer,
      fout,
      meld: (naam, veld) => void (velden.has(naam) || velden.set(naam, veld)),
      lees: waarde,
      zet(naam, nieuw) {
        const nu = [...velden].map(([een, { begin }]) => [een, een === naam ? nieuw : waarde(een), begin] as const)
        const gelijk = nu.every(([, is, begin]) => JSON.stringify(is) === JSON.stringify(begin))
        if (gelijk) wis()
        else buffer.zet(formulier, Object.fromEntries(nu.map(([een, is]) => [een, is])))
      },
      past: () => [...velden].some(([naam, { vorm }]) => vorm(klad?.velden[naam]) !== undefined),
      wis,
      opnieuw() {
        wis()
        zetKeer((vorige) => vorige + 1)
      },
    }
  }, [buffer, formulier, velden, klad, eerder, misschienVast, keer, fout])
}

/** Whether something was half written here before this screen opened: what is folded away then stands open. */
export function useHadKlad(deel: Kladdeel | null = null, sleutel = ''): boolean {
  const plaats = useContext(KladContext)
  const [had] = useState(() => plaats?.buffer.lees(kladnaam({ scherm: plaats.scherm, deel, sleutel })) !== undefined)
  return had
}

/**
 * A field of a form: `useState` that is kept with the draft. What was kept is only taken back where it still fits:
 * by the shape of the beginning, by a list of choices, or as `vorm` reads it.
 */
export function useKladveld<T>(
  klad: Kladje,
  naam: string,
  begin: T | (() => T),
  vorm?: Vorm<T> | readonly string[],
): [T, (nieuw: T | ((vorige: T) => T)) => void] {
  const [eerst] = useState(begin)
  klad.meld(naam, { begin: eerst, vorm: typeof vorm === 'function' ? vorm : vorm ? uit(eerst, vorm) : vormVan(eerst) })
  const nu = () => klad.lees(naam) as T
  return [nu(), (nieuw) => klad.zet(naam, isStap(nieuw) ? nieuw(nu()) : nieuw)]
}

function isStap<T>(nieuw: T | ((vorige: T) => T)): nieuw is (vorige: T) => T {
  return typeof nieuw === 'function'
}
