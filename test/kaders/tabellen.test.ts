import { describe, expect, it } from 'vitest'
import { alleKaders } from '../machines/kaders'
import { beslistabel } from './tabel'

const kaders = await alleKaders()

describe('De beslistabel van een kader', () => {
  it('is er voor elk van de vier kaders', () => {
    expect(kaders.map(({ kader }) => kader)).toEqual(['artsen', 'generiek', 'kinderopvang', 'onderwijs'])
  })

  it.each(kaders)('staat voor $kader zoals een professional hem tekent', async (kader) => {
    await expect(beslistabel(kader)).toMatchFileSnapshot(`./${kader.kader}.md`)
  })
})
