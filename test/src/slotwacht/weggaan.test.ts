import { expect, it, vi } from 'vitest'
import type { Slotbericht } from '../../../src/slotwacht/kanaal'
import { GENADE, maakWeggang } from '../../../src/slotwacht/weggaan'

const nooit = () => new Promise<never>(() => undefined)

/** A window that writes down what happens to it; the time that is waited passes when the test says so. */
const opstelling = () => {
  const gebeurd: string[] = []
  const gezegd: Slotbericht[] = []
  let laatVerlopen: () => void = () => undefined
  const weggang = maakWeggang({
    maakLeeg: () => void gebeurd.push('leeg'),
    naarSlot: () => void gebeurd.push('slot'),
    naarNeutraal: () => void gebeurd.push('neutraal'),
    zeg: (bericht) => void gezegd.push(bericht),
    wacht: (ms) =>
      new Promise((klaar) => {
        expect(ms).toBe(GENADE)
        laatVerlopen = klaar
      }),
  })
  const open = (deel: { leegKlad?: () => Promise<unknown>; meld?: () => Promise<unknown>; sluit?: () => void } = {}) =>
    weggang.houdOpen({
      leegKlad: async () => void gebeurd.push('klad'),
      meld: async () => void gebeurd.push('log'),
      sluit: () => void gebeurd.push('sleutels weg'),
      ...deel,
    })
  return { weggang, gebeurd, gezegd, open, verloop: () => laatVerlopen() }
}

it('locks in this order: blank, drafts and log, keys gone, away', async () => {
  const { weggang, gebeurd, gezegd, open } = opstelling()
  open()
  weggang.vergrendel('zelf')
  expect(gebeurd).toEqual(['leeg', 'klad', 'log'])
  await vi.waitFor(() => expect(gebeurd).toEqual(['leeg', 'klad', 'log', 'sleutels weg', 'slot']))
  expect(gezegd).toEqual([{ soort: 'slot', stil: false }])
})

it.each([
  ['drafts that are never written', { leegKlad: nooit }],
  ['a log that never answers', { meld: nooit }],
])('does not wait longer than it may for %s', async (_wat, deel) => {
  const { weggang, gebeurd, open, verloop } = opstelling()
  open(deel)
  weggang.verberg()
  await Promise.resolve()
  expect(gebeurd).not.toContain('neutraal')
  verloop()
  await vi.waitFor(() => expect(gebeurd.slice(-2)).toEqual(['sleutels weg', 'neutraal']))
})

it.each([
  ['drafts that cannot be written', { leegKlad: () => Promise.reject(new Error('vol')) }],
  [
    'a worker that throws',
    {
      sluit: () => {
        throw new Error('stuk')
      },
    },
  ],
  [
    'a log that throws at once',
    {
      meld: () => {
        throw new Error('stuk')
      },
    },
  ],
])('leaves all the same with %s', async (_wat, deel) => {
  const { weggang, gebeurd, open } = opstelling()
  open(deel)
  weggang.vergrendel('stil')
  await vi.waitFor(() => expect(gebeurd.at(-1)).toBe('slot'))
})

it('locks once, however often it is asked', async () => {
  const { weggang, gebeurd, gezegd, open } = opstelling()
  open()
  weggang.vergrendel('stil')
  weggang.vergrendel('zelf')
  weggang.vergrendel('elders')
  await vi.waitFor(() => expect(gebeurd).toContain('slot'))
  expect(gebeurd.filter((wat) => wat === 'slot' || wat === 'sleutels weg')).toHaveLength(2)
  expect(gezegd).toHaveLength(1)
})

it('lets hiding outdo locking that has begun, and never the other way round', async () => {
  const eerst = opstelling()
  eerst.open()
  eerst.weggang.vergrendel('zelf')
  eerst.weggang.verberg()
  await vi.waitFor(() => expect(eerst.gebeurd.at(-1)).toBe('neutraal'))
  expect(eerst.gebeurd).not.toContain('slot')
  expect(eerst.gezegd.at(-1)).toEqual({ soort: 'verberg' })

  const daarna = opstelling()
  daarna.open()
  daarna.weggang.verberg()
  daarna.weggang.vergrendel('zelf')
  await vi.waitFor(() => expect(daarna.gebeurd.at(-1)).toBe('neutraal'))
  expect(daarna.gebeurd).not.toContain('slot')
})

it('goes along with another tab without saying it again', async () => {
  const { weggang, gebeurd, gezegd, open } = opstelling()
  open()
  weggang.vergrendel('elders')
  await vi.waitFor(() => expect(gebeurd.at(-1)).toBe('slot'))
  expect(gezegd).toEqual([])
})

it('locks this tab only when something broke here', async () => {
  const { weggang, gebeurd, gezegd, open } = opstelling()
  open()
  weggang.vergrendel('stuk')
  await vi.waitFor(() => expect(gebeurd.at(-1)).toBe('slot'))
  expect(gezegd).toEqual([])
})

it('leaves a tab without an open vault as it is when another locks, and hides it at once when another hides', () => {
  const { weggang, gebeurd, gezegd } = opstelling()
  weggang.vergrendel('elders')
  weggang.vergrendel('zelf')
  expect(gebeurd).toEqual([])
  weggang.verberg('elders')
  expect(gebeurd).toEqual(['leeg', 'neutraal'])
  expect(gezegd).toEqual([])
})

it('knows of no vault any more once it was put away', () => {
  const { weggang, gebeurd, open } = opstelling()
  const dicht = open()
  dicht()
  weggang.vergrendel('zelf')
  expect(weggang.isOpen()).toBe(false)
  expect(gebeurd).toEqual([])
})
