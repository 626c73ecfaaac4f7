import { expect, it } from 'vitest'
import { leesBericht, type Slotbericht, slotkanaal } from '../../../src/slotwacht/kanaal'

it('carries what one tab says to the others, not to itself', async () => {
  const gehoord: [wie: string, bericht: Slotbericht][] = []
  const een = slotkanaal((bericht) => gehoord.push(['een', bericht]))
  const klaar = new Promise<void>((verder) => {
    const twee = slotkanaal((bericht) => {
      gehoord.push(['twee', bericht])
      if (bericht.soort !== 'verberg') return
      twee.sluit()
      verder()
    })
  })
  een.zeg({ soort: 'leeft', op: 12 })
  een.zeg({ soort: 'slot', stil: true })
  een.zeg({ soort: 'verberg' })
  await klaar
  een.sluit()
  expect(gehoord).toEqual([
    ['twee', { soort: 'leeft', op: 12 }],
    ['twee', { soort: 'slot', stil: true }],
    ['twee', { soort: 'verberg' }],
  ])
})

it('reads only what it knows', () => {
  expect(leesBericht({ soort: 'slot', stil: 'ja', meer: 1 })).toEqual({ soort: 'slot', stil: false })
  expect(leesBericht({ soort: 'dicht' })).toEqual({ soort: 'dicht' })
  for (const raar of [null, 'slot', 7, {}, { soort: 'open' }, { soort: 'leeft' }, { soort: 'leeft', op: '12' }]) {
    expect(leesBericht(raar)).toBeNull()
  }
})
