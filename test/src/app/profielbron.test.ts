import { expect, it } from 'vitest'
import { profielbron } from '../../../src/app/profielbron'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import type { Kluis, Plaats } from '../../../src/opslag/kluis'

const bron = (plaats: Plaats = 'blijvend') => {
  let bewaard: string | null = null
  let vol = false
  const kluis = {
    leesInstelling: async () => ({ goed: bewaard }),
    bewaarInstelling: async (_naam: string, tekst: string | null) => {
      if (vol) return mislukt(fout('opslag-vol'))
      bewaard = tekst
      return { goed: null }
    },
  } as unknown as Kluis
  const open = { kluis, plaats }
  const zetVol = (zo: boolean): void => {
    vol = zo
  }
  return { nieuw: () => profielbron(open), zetVol }
}

it('The profile is kept in the vault: on this device, or as long as the tab in a temporary one', async () => {
  const { nieuw } = bron()
  expect(await nieuw().bewaar('{"naam":"De Wilg"}')).toBe('apparaat')
  expect(await nieuw().lees()).toEqual({ tekst: '{"naam":"De Wilg"}', plek: 'apparaat' })
  expect(await bron('tijdelijk').nieuw().bewaar('{}')).toBe('venster')
})

it('What the vault would not keep stays in this window, and says so, until it is kept after all', async () => {
  const { nieuw, zetVol } = bron()
  await nieuw().bewaar('oud')
  zetVol(true)
  expect(await nieuw().bewaar('nieuw')).toBe('venster')
  expect(await nieuw().lees()).toEqual({ tekst: 'nieuw', plek: 'venster' })
  zetVol(false)
  expect(await nieuw().bewaar('nieuw')).toBe('apparaat')
  expect(await nieuw().lees()).toEqual({ tekst: 'nieuw', plek: 'apparaat' })
})
