import type { Signaal, Signaalteksten, Signalen } from '../../../machines/index'
import { filterGroepen } from '../../ui/zoekkeuze-filter'

/** How the list is looked through; an empty string is no filter. */
export interface Signaalfilter {
  readonly leeftijd: string
  readonly vorm: string
  readonly gebied: string
  readonly zoek: string
}

export const GEEN_FILTER: Signaalfilter = { leeftijd: '', vorm: '', gebied: '', zoek: '' }

export interface Signaalgroep {
  readonly gebied: string
  readonly signalen: readonly Signaal[]
}

/** The signals that fit, by life area. What the search looks through: the signal and the forms it can belong to. */
export function signaalgroepen(lijst: Signalen, teksten: Signaalteksten, filter: Signaalfilter): Signaalgroep[] {
  const { leeftijd, vorm, gebied, zoek } = filter
  const passend = lijst.signalen.filter(
    (signaal) =>
      (leeftijd === '' || signaal.leeftijd.includes(leeftijd)) &&
      (vorm === '' || signaal.vorm.includes(vorm)) &&
      (gebied === '' || signaal.gebied === gebied),
  )
  const groepen = lijst.gebieden.map((id) => ({
    id,
    titel: teksten.gebieden[id] ?? id,
    opties: passend
      .filter((signaal) => signaal.gebied === id)
      .map((signaal) => ({
        waarde: signaal.id,
        label: teksten.signalen[signaal.id] ?? signaal.id,
        zoekwoorden: signaal.vorm.map((een) => teksten.vormen[een] ?? een),
      })),
  }))
  return filterGroepen(groepen, zoek).map(({ id, opties }) => ({
    gebied: id,
    signalen: passend.filter((signaal) => opties.some(({ waarde }) => waarde === signaal.id)),
  }))
}
