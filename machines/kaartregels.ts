import type { Kaartregels } from './kaderkaarten'

/** Of every kader the few lines that its card shows; the rest is left out at build time (`?kaart`). */
export const regels = import.meta.glob<Kaartregels>('./kaders/*/*/kader.yaml', {
  query: '?kaart',
  import: 'default',
  eager: true,
})
