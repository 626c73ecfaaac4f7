/** What the page says to a version that waits, and what it gets back. */
export const WISSEL = 'wissel-van-versie'
export type Wisselantwoord = 'wisselt' | 'andere-vensters'
