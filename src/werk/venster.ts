import { leesVoorkeuren, luisterVoorkeuren } from './voorkeuren'

/** What the neutral page says too. Part of no language: it is a name. */
const NEUTRAAL = 'Werkplan'
let titel = ''

/** Names this window: the page and the step, never anything of a casus. With the neutral name on, always the same. */
export function noemVenster(naam: string): void {
  titel = naam
  toon()
}

/** Gives this window its icon, and its neutral name if that is chosen; now and whenever the choice changes. */
export function bewaakVenster(): () => void {
  toon()
  return luisterVoorkeuren(toon)
}

/** The window says nothing any more: this page is on its way out. */
export function verzwijgVenster(): void {
  document.title = NEUTRAAL
}

function toon(): void {
  const { neutraal } = leesVoorkeuren()
  if (neutraal) document.title = NEUTRAAL
  else if (titel !== '') document.title = titel
  const icoon = document.querySelector('link[rel="icon"]')
  const bestand = neutraal ? './icoon-neutraal.svg' : './icoon.svg'
  if (icoon && icoon.getAttribute('href') !== bestand) icoon.setAttribute('href', bestand)
}
