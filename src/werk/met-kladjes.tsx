import { type ReactNode, useEffect, useMemo } from 'react'
import { useGeladen } from './geladen'
import { KladContext } from './klad'
import { leegKladbuffer, openKladbuffer } from './kladbuffer'
import { useKluisOfNiets } from './kluis-context'

export interface MetKladjesProps {
  /** The id of the casus, or `''` for forms outside any casus. */
  readonly casus: string
  /** The last part of the path of the screen, such as `feit` or `vraag/acuut`; `''` for the overview. */
  readonly scherm: string
  /** Stands there for the moment that the drafts are read. */
  readonly wacht: ReactNode
  readonly children: ReactNode
}

/** Gives the forms within it their drafts: read from the vault once, before any form opens. */
export function MetKladjes({ casus, scherm, wacht, children }: MetKladjesProps) {
  const open = useKluisOfNiets()
  const geladen = useGeladen(`kladjes ${casus}`, () => openKladbuffer(casus, open?.kluis ?? null))
  const buffer = geladen.soort === 'klaar' ? geladen.inhoud : null
  const plaats = useMemo(() => buffer && { buffer, scherm }, [buffer, scherm])
  useEffect(() => {
    const bijVerborgen = () => {
      if (document.visibilityState === 'hidden') void leegKladbuffer()
    }
    document.addEventListener('visibilitychange', bijVerborgen)
    return () => document.removeEventListener('visibilitychange', bijVerborgen)
  }, [])
  return plaats ? <KladContext value={plaats}>{children}</KladContext> : wacht
}
