import { woorden as en } from '../../../src/taal/en'
import { woorden as nl } from '../../../src/taal/nl'

export const boeken = { nl, en } as const

/** Every text of a book as `a.b.c` → text. */
export function platgeslagen(boek: object, voor = ''): Record<string, string> {
  return Object.assign(
    {},
    ...Object.entries(boek).map(([sleutel, waarde]: [string, unknown]) =>
      typeof waarde === 'object' && waarde !== null
        ? platgeslagen(waarde, `${voor}${sleutel}.`)
        : { [`${voor}${sleutel}`]: waarde as string },
    ),
  ) as Record<string, string>
}
