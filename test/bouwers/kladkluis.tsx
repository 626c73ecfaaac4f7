import type { ReactNode } from 'react'
import { vi } from 'vitest'
import type { Klad, Kluis } from '../../src/opslag/kluis'
import type { Kladkluis } from '../../src/werk/kladplank'
import { KluisContext } from '../../src/werk/kluis-context'

/** The part of a vault that keeps drafts, in memory: the same for every tab that is given it. */
export function kladkluis() {
  const perCasus = new Map<string, readonly Klad[]>()
  const zonder = (casus: string, formulier: string) =>
    (perCasus.get(casus) ?? []).filter((klad) => klad.formulier !== formulier)
  return {
    kladjes: vi.fn<Kladkluis['kladjes']>(async (casus) => ({ goed: perCasus.get(casus) ?? [] })),
    bewaarKlad: vi.fn<Kladkluis['bewaarKlad']>(async (casus, klad) => {
      perCasus.set(casus, [...zonder(casus, klad.formulier), JSON.parse(JSON.stringify(klad)) as Klad])
      return { goed: null }
    }),
    wisKlad: vi.fn<Kladkluis['wisKlad']>(async (casus, formulier) => {
      perCasus.set(casus, zonder(casus, formulier))
      return { goed: null }
    }),
  }
}

/** An open vault around a screen, of which only the drafts are asked. */
export function MetKluis({ kluis, children }: { readonly kluis: Kladkluis; readonly children: ReactNode }) {
  return <KluisContext value={{ kluis: kluis as Kluis, plaats: 'blijvend' }}>{children}</KluisContext>
}
