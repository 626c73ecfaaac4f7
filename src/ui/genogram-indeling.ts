export type Relatie =
  | 'kind'
  | 'ongeboren-kind'
  | 'ouder'
  | 'partner'
  | 'ex-partner'
  | 'afhankelijke-volwassene'
  | 'ander'

export interface GenogramPersoon {
  id: string
  label: string
  relatie: Relatie
  inHuis: boolean
}

export interface Plek extends GenogramPersoon {
  x: number
  y: number
  regels: string[]
}

export interface Indeling {
  breedte: number
  hoogte: number
  huis: { y: number; hoogte: number } | undefined
  plekken: Plek[]
}

export const maten = { breedte: 320, marge: 8, perRij: 3, vorm: 34, naam: 36, regel: 18, rand: 12 }

/** Rows from above: adults elsewhere, then the home (adults, children), then children elsewhere. */
export function deelIn(personen: readonly GenogramPersoon[]): Indeling {
  const plekken: Plek[] = []
  let y = 0
  const zet = (groep: readonly GenogramPersoon[]) => {
    for (let start = 0; start < groep.length; start += maten.perRij) {
      const rij = groep.slice(start, start + maten.perRij)
      plekken.push(
        ...rij.map((persoon, plaats) => ({
          ...persoon,
          x: midden(plaats, rij.length),
          y: y + maten.vorm,
          regels: breek(persoon.label),
        })),
      )
      y = Math.max(...plekken.slice(-rij.length).map(onderkant)) + maten.rand
    }
  }
  const kies = (inHuis: boolean, kind: boolean) =>
    personen
      .filter((een) => een.inHuis === inHuis && isKind(een) === kind)
      .toSorted((een, ander) => rang(een) - rang(ander))
  zet(kies(false, false))
  const huisBegin = y
  const thuis = personen.some((een) => een.inHuis)
  if (thuis) y += 18
  zet(kies(true, false))
  zet(kies(true, true))
  const huis = thuis ? { y: huisBegin + 4, hoogte: y - huisBegin } : undefined
  if (thuis) y += 8
  zet(kies(false, true))
  return { breedte: maten.breedte, hoogte: y + 4, huis, plekken }
}

export function isKind({ relatie }: GenogramPersoon): boolean {
  return relatie === 'kind' || relatie === 'ongeboren-kind'
}

/** Below the words under a sign. */
export function onderkant({ y, regels }: Plek): number {
  return y + maten.naam + regels.length * maten.regel
}

/** Parents and partners side by side, so that a line can join them. */
function rang({ relatie }: GenogramPersoon): number {
  return relatie === 'ouder' || relatie === 'partner' ? 0 : 1
}

function midden(plaats: number, aantal: number): number {
  return maten.marge + ((plaats + 0.5) * (maten.breedte - 2 * maten.marge)) / aantal
}

const lengte = 11

function breek(label: string): string[] {
  const regels: string[] = []
  for (const woord of label.split(/\s+/)) {
    const laatste = regels.at(-1)
    if (laatste !== undefined && `${laatste} ${woord}`.length <= lengte)
      regels[regels.length - 1] = `${laatste} ${woord}`
    else regels.push(woord)
  }
  return regels
    .slice(0, 2)
    .map((regel, index) =>
      regel.length > lengte || (index === 1 && regels.length > 2) ? `${regel.slice(0, lengte - 1)}…` : regel,
    )
}
