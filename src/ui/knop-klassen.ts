export type KnopSoort = 'hoofd' | 'tweede' | 'stil' | 'gevaar'

const nl: Record<KnopSoort, string> = {
  hoofd: 'nl-button--primary',
  tweede: 'nl-button--secondary',
  stil: 'nl-button--subtle',
  gevaar: 'nl-button--primary nl-button--negative',
}

export function knopKlassen(soort: KnopSoort, erbij = ''): string {
  return `nl-button ${nl[soort]} ww-knop ww-knop--${soort} ${erbij}`.trim()
}
