import { describe, expect, it } from 'vitest'
import { laadHandtekeningen } from '../../machines/handtekeningen'
import { alleKaders, bestandsnaam } from '../machines/kaders'
import { beslistabel } from './tabel'

const kaders = await alleKaders()
const ondertekend = await laadHandtekeningen()
const versies = kaders.map(({ kader, versie }) => `${kader} ${versie}`)

describe('De beslistabel van een kader', () => {
  it.each(kaders)('staat voor $kader $versie zoals een professional hem tekent', async (kader) => {
    await expect(beslistabel(kader, ondertekend)).toMatchFileSnapshot(`./${bestandsnaam(kader)}.md`)
  })

  it('draagt alleen handtekeningen voor een kader en versie die er zijn', () => {
    expect(Object.keys(ondertekend).filter((naam) => !versies.includes(naam))).toEqual([])
  })

  it('noemt wie tekende, en anders dat nog niemand dat deed', () => {
    const [kader] = kaders
    if (!kader) throw new Error('geen kader')
    const wie = { naam: 'Robin de Proef', functie: 'aandachtsfunctionaris', op: '2026-11-21' }
    expect(beslistabel(kader, {})).toContain('Ondertekend door: … (naam, functie, datum) – nog niemand\n')
    expect(beslistabel(kader, { [`${kader.kader} ${kader.versie}`]: [wie] })).toContain(
      'Ondertekend door: Robin de Proef, aandachtsfunctionaris, 2026-11-21\n',
    )
  })
})
