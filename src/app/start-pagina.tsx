import { useCallback, useEffect, useState } from 'react'
import type { Casuslijst } from '../werk/lijst'
import { gaNaar, paden } from '../werk/paden'
import type { Vastgelegd } from '../werk/werk'
import { maakCasus } from './casusopen'
import { deOpslag } from './opslag'
import { Nieuw, Start } from './schermen'

/** The start screen with the casussen of this browser. */
export function StartPagina() {
  return <Start lijst={useLijst()} />
}

/** A new casus; once it is kept, on to its overview. */
export function NieuwPagina() {
  const open = async (invoer: Readonly<Record<string, unknown>>): Promise<Vastgelegd> => {
    const uitkomst = await maakCasus(invoer)
    if (!('goed' in uitkomst)) return { bezwaren: uitkomst.bevindingen }
    void import('../opslag/behoud').then(({ vraagBehoud }) => vraagBehoud(navigator))
    gaNaar(paden.casus(uitkomst.goed))
    return { goed: true }
  }
  return <Nieuw open={open} />
}

function useLijst(): Casuslijst {
  const [lijst, zetLijst] = useState<Casuslijst>({ soort: 'laden' })
  const lees = useCallback(async () => {
    const opslag = await deOpslag()
    const uitkomst = await opslag.lijst()
    const opnieuw = () => void lees()
    if (!('goed' in uitkomst)) {
      zetLijst({ soort: 'fout', id: uitkomst.fout.id, opnieuw })
      return
    }
    zetLijst({
      soort: 'lijst',
      kaartjes: uitkomst.goed.casussen,
      verwijder: async (id) => {
        await opslag.verwijder(id)
        await lees()
      },
    })
  }, [])
  useEffect(() => {
    void lees()
    let stop: (() => void) | undefined
    void deOpslag().then((opslag) => {
      stop = opslag.luister(() => void lees())
    })
    return () => stop?.()
  }, [lees])
  return lijst
}
