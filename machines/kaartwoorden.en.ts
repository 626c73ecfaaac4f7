import type { Kaartwoorden } from './kaderkaarten'

/** The words on the card of every kader, in English. */
export const woorden = import.meta.glob<Kaartwoorden>('./kaders/*/*/teksten.en.yaml', {
  query: '?kaart',
  import: 'default',
  eager: true,
})
