import type { Kaartwoorden } from './kaderkaarten'

/** The words on the card of every kader, in Dutch. */
export const woorden = import.meta.glob<Kaartwoorden>('./kaders/*/*/teksten.nl.yaml', {
  query: '?kaart',
  import: 'default',
  eager: true,
})
