import { describe, expect, it } from 'vitest'
import { CasusGeopendSchema, VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { woorden as en } from '../../../src/taal/en'
import { woorden as nl } from '../../../src/taal/nl'
import { plaatsVan } from '../../../src/werk/plaats'

const NIET_GETOOND = ['type', 'op', 'door', 'id', 'versie']
const velden = new Set(
  [CasusGeopendSchema, ...VOCABULAIRE.map(({ schema }) => schema)].flatMap((schema) => Object.keys(schema.entries)),
)

describe('the words of the timeline', () => {
  it.each([...velden].filter((veld) => !NIET_GETOOND.includes(veld)))('name the field %s', (veld) => {
    expect(nl.casus.veld).toHaveProperty(veld)
    expect(en.casus.veld).toHaveProperty(veld)
  })
})

describe('whatever is missing or held back', () => {
  const ids = [...Object.keys(nl.kern.ontbreekt), ...Object.keys(nl.kern.blokkade)]
  it.each(ids)('%s leads to a place where it is solved', (id) => {
    expect(plaatsVan('x', { id, waarden: { vraag: 'vermoeden' } })).not.toBe('#/casus/x')
  })

  it('leads to the question when it is about a question', () => {
    expect(plaatsVan('x', { id: 'vraag', waarden: { vraag: 'acuut' } })).toBe('#/casus/x/vraag/acuut')
    expect(plaatsVan('x', { id: 'acuut-nu-beoordelen', waarden: {} })).toBe('#/casus/x/vraag/acuut')
  })
})
