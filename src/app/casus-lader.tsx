import { useCallback, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { laadBronnen, laadTeksten } from '../../machines/index'
import type { Fout } from '../keten/uitkomst'
import { huidigeTaal } from '../taal/taal'
import type { Invoer, Vastgelegd, Werk } from '../werk/werk'
import { legVast, type OpenCasus, openCasus } from './casusopen'
import { deOpslag } from './opslag'
import { maakWerk } from './werk-maken'

export type GeladenCasus =
  | { readonly soort: 'laden' }
  | { readonly soort: 'fout'; readonly fout: Fout; readonly bevindingen: readonly Fout[]; readonly opnieuw: () => void }
  | { readonly soort: 'werk'; readonly werk: Werk }

type Woorden = Pick<Werk, 'teksten' | 'bronnen'>

/** Opens a casus, keeps it in step with other tabs, and gives screens the one way to add to it. */
export function useCasus(id: string): GeladenCasus {
  const { i18n } = useTranslation()
  const taal = huidigeTaal()
  const [open, zetOpen] = useState<OpenCasus | null>(null)
  const [mis, zetMis] = useState<{ fout: Fout; bevindingen: readonly Fout[] } | null>(null)
  const [woorden, zetWoorden] = useState<Woorden | null>(null)
  const nieuwste = useRef<OpenCasus | null>(null)
  const wacht = useRef<Promise<unknown>>(Promise.resolve())

  const toon = useCallback((casus: OpenCasus | null) => {
    nieuwste.current = casus
    zetOpen(casus)
  }, [])

  const lees = useCallback(async () => {
    const uitkomst = await openCasus(id)
    if ('goed' in uitkomst) {
      toon(uitkomst.goed)
      zetMis(null)
    } else zetMis(uitkomst)
  }, [id, toon])

  useEffect(() => {
    toon(null)
    void lees()
    let stop: (() => void) | undefined
    let weg = false
    void deOpslag().then((opslag) => {
      if (!weg) stop = opslag.luister((wijziging) => wijziging.casus === id && void lees())
    })
    return () => {
      weg = true
      stop?.()
    }
  }, [id, lees, toon])

  const kader = open?.casus.kader
  useEffect(() => {
    if (!kader) return
    let weg = false
    void Promise.all([laadTeksten(kader, taal), laadBronnen()]).then(([teksten, bronnen]) => {
      if (!weg && teksten) zetWoorden({ teksten, bronnen })
    })
    return () => {
      weg = true
    }
  }, [kader, taal, i18n.language])

  const leg = useCallback(
    (invoer: Invoer): Promise<Vastgelegd> => {
      const beurt = wacht.current.then(async (): Promise<Vastgelegd> => {
        const nu = nieuwste.current
        if (!nu) return { bezwaren: [{ id: 'casus-onbekend', waarden: {} }] }
        const uitkomst = await legVast(id, nu, invoer)
        if ('goed' in uitkomst) {
          toon(uitkomst.goed)
          return { goed: true }
        }
        if (uitkomst.fout.id === 'intussen-gewijzigd') await lees()
        return { bezwaren: uitkomst.bevindingen }
      })
      wacht.current = beurt.catch(() => undefined)
      return beurt
    },
    [id, lees, toon],
  )

  if (mis) return { soort: 'fout', ...mis, opnieuw: () => void lees() }
  if (!open || !woorden) return { soort: 'laden' }
  return { soort: 'werk', werk: maakWerk(id, open, woorden, taal, leg) }
}
