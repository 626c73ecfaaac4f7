import { describe, expect, it } from 'vitest'
import { bijzonderheden } from '../../../machines/bijzonderheden/bijzonderheden'
import { BIJZONDERHEDEN } from '../../../machines/bijzonderheden/bijzonderheden.schema'
import { laadBijzonderheden, laadBronnen } from '../../../machines/index'
import { STAPPEN } from '../../../machines/weging/kader.schema'

const bronnen = await laadBronnen()
const woorden = { nl: await laadBijzonderheden('nl'), en: await laadBijzonderheden('en') }

interface Regel {
  readonly waar: string
  readonly bron: string
  readonly grondslag: string
}

/** Every rule of the table that names a source, wherever it stands. */
function regelsIn(deel: unknown, waar: string): Regel[] {
  if (typeof deel !== 'object' || deel === null) return []
  const { bron, grondslag } = deel as { bron?: string; grondslag?: string }
  const hier = bron && grondslag ? [{ waar, bron, grondslag }] : []
  return [...hier, ...Object.entries(deel).flatMap(([naam, dieper]) => regelsIn(dieper, `${waar}.${naam}`))]
}

const regels = Object.entries(bijzonderheden).flatMap(([id, regel]) => regelsIn(regel, id))
const regelVan = (id: string) => bijzonderheden[id]

describe('De tabel van bijzonderheden', () => {
  it('noemt bij elke regel een bron die bestaat', () => {
    expect(regels.length).toBeGreaterThan(90)
    expect(regels.filter(({ bron }) => !bronnen[bron])).toEqual([])
  })

  it('noemt alleen een wetsartikel wettelijk, en wat afgeleid is advies', () => {
    const fout = regels.filter(({ bron, grondslag }) => {
      const { gelezen, wet, artikel } = bronnen[bron] ?? {}
      return (grondslag === 'wettelijk' && !(wet && artikel)) || (grondslag !== 'advies' && gelezen === 'afgeleid')
    })
    expect(fout).toEqual([])
  })

  it.each(['pcf', 'intieme-terreur', 'mensenhandel'])('houdt bij %s contact tegen als advies, niet als norm', (id) => {
    expect(regelVan(id)?.contact?.grondslag).toBe('advies')
  })

  it('verandert de volgorde alleen waar eerst een risicotaxatie komt, en dan met alle vijf de stappen', () => {
    for (const id of BIJZONDERHEDEN) {
      const { volgorde, risicotaxatie } = regelVan(id) ?? {}
      expect([id, volgorde !== undefined]).toEqual([id, risicotaxatie !== undefined])
      if (volgorde) expect(volgorde.stappen.toSorted()).toEqual(STAPPEN.toSorted())
    }
  })

  it('houdt melden nergens tegen, behalve als alleen een van beide ouders is gehoord', () => {
    const plichten = BIJZONDERHEDEN.flatMap((id) => regelVan(id)?.verplicht ?? [])
    expect(plichten.filter((plicht) => plicht['houdt-tegen'].includes('melden')).map(({ id }) => id)).toEqual([
      'andere-ouder-gehoord',
    ])
    for (const plicht of plichten) expect(plicht['houdt-tegen']).toEqual(expect.arrayContaining(['niet-melden']))
  })

  it.each(['nl', 'en'] as const)('heeft in %s woorden bij elk id, en geen woorden te veel', (taal) => {
    for (const id of BIJZONDERHEDEN) {
      const { raadplegen, aandacht } = woorden[taal][id]
      expect([id, ...Object.keys(raadplegen)]).toEqual([id, ...(regelVan(id)?.raadplegen ?? []).map(({ wie }) => wie)])
      expect([id, ...Object.keys(aandacht)]).toEqual([id, ...(regelVan(id)?.aandacht ?? []).map((punt) => punt.id)])
    }
  })

  it.each(['nl', 'en'] as const)(
    'heeft in %s geen nummer, adres of artikel in de woorden, en gebogen tekens',
    (taal) => {
      const teksten = JSON.stringify(woorden[taal]).replaceAll('112', '')
      expect(teksten).not.toMatch(/\d{3}|https?:|www\.|\b(art\.|artikel|article) ?\d/i)
      expect(teksten).not.toMatch(/['!]|\\"/)
    },
  )
})
