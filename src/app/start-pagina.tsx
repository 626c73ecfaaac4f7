import { useMemo, useSyncExternalStore } from 'react'
import { Start } from '../start/start'
import type { Casuslijst } from '../werk/lijst'
import { lijstbron } from './lijstbron'

/** The start screen with the casussen of this browser. */
export function StartPagina() {
  return <Start lijst={useLijst()} />
}

function useLijst(): Casuslijst {
  const bron = useMemo(() => lijstbron(), [])
  return useSyncExternalStore(bron.luister, bron.stand)
}
