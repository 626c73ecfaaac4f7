import { createContext, useContext, useEffect, useState } from 'react'
import { type Bron, type Bronnen, laadBronnen } from '../../machines/index'

export const BronnenContext = createContext<Bronnen>({})

/** One source of the table, once it is loaded. */
export function useBron(id: string): Bron | undefined {
  return useContext(BronnenContext)[id]
}

/** The table of sources; empty until it is there. */
export function useGeladenBronnen(): Bronnen {
  const [bronnen, zetBronnen] = useState<Bronnen>({})
  useEffect(() => {
    let weg = false
    laadBronnen().then(
      (geladen) => !weg && zetBronnen(geladen),
      () => undefined,
    )
    return () => {
      weg = true
    }
  }, [])
  return bronnen
}
