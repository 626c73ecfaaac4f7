import { vraagVan } from '../../machines/index'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

export interface OpenVraag {
  readonly vraag: string
  readonly titel: string
  /** The day on which it should be answered, in words. */
  readonly uiterlijk: string | undefined
}

/** The questions about safety that someone left open. The kader marks them: they may be answered at any moment. */
export function useVeiligheidOpen(): OpenVraag[] {
  const { casus, oordeel, teksten, termijnen } = useWerk()
  const dagtekst = useDagtekst()
  return oordeel.ontbreekt
    .filter(({ id }) => id === 'vraag-opengelaten')
    .map(({ waarden }) => waarden['vraag'] ?? '')
    .filter((vraag) => vraagVan(casus.kader, vraag)?.['op-elk-moment'])
    .map((vraag) => {
      const termijn = termijnen.find(({ soort, waarover }) => soort === 'opengelaten-vraag' && waarover === vraag)
      return {
        vraag,
        titel: teksten.vragen[vraag]?.titel ?? vraag,
        uiterlijk: termijn && dagtekst(termijn.dag),
      }
    })
}
