import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { casusbron } from '../../../src/app/casusbron'
import type { Invoer } from '../../../src/werk/werk'
import { feit, geopend, regelsVan, schakelsVan } from '../keten/voorbeeld'
import { projectie } from '../opslag/gegevens'
import { eigenBrowser, goed } from '../opslag/tab'
import { zonderAntwoord } from './zonder-antwoord'

const browser = eigenBrowser()
const blauw = feit('feit-1', 'Blauwe plek op de bovenarm.') as Invoer
const moe = feit('feit-2', 'Hij was moe.') as Invoer
const GOED = { goed: true }
const mis = (id: string) => ({ bezwaren: [{ id }] })

/** An open casus with one entry, in a vault that can be made silent; `verder` is the clock. */
async function open() {
  const tab = await browser.tab()
  goed(await tab.maakCasus('a', await schakelsVan(regelsVan([geopend])), projectie))
  const { kluis, bediening } = zonderAntwoord(tab)
  const bron = casusbron(kluis, 'a')
  bron.luister(() => undefined)
  await vi.waitFor(() => expect(bron.stand().soort).toBe('open'))
  const feiten = async () =>
    goed(await tab.lees('a'))
      .schakels.slice(1)
      .map(({ tekst }) => JSON.parse(tekst).gebeurtenis.id)
  const gezien = () => {
    const stand = bron.stand()
    return stand.soort === 'open' ? stand.open.casus.regels.length : stand.soort
  }
  const leg = (invoer: Invoer) => {
    vi.setSystemTime(Date.now() + 60_000)
    return bron.leg(invoer)
  }
  return { leg, bediening, feiten, gezien }
}

describe('an entry of which no answer came', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  for (const stil of ['gedaan', 'later', 'nooit'] as const) {
    it(`is there once after another press (the first was ${stil})`, async () => {
      const { leg, bediening, feiten, gezien } = await open()
      bediening.stil = stil
      expect(await leg(blauw)).toMatchObject(mis('kluis-antwoordt-niet'))
      expect(await leg(blauw)).toMatchObject(mis('kluis-antwoordt-niet'))
      bediening.stil = null
      expect(await leg(blauw)).toEqual(GOED)
      expect(new Set(bediening.gevraagd.map((invoer) => JSON.stringify(invoer))).size).toBe(1)
      expect(await feiten()).toEqual(['feit-1'])
      expect(gezien()).toBe(2)
      expect(await leg(moe)).toEqual(GOED)
      expect(await feiten()).toEqual(['feit-1', 'feit-2'])
    })
  }

  for (const stil of ['gedaan', 'later'] as const) {
    it(`is shown before anything else is written (the first was ${stil})`, async () => {
      const { leg, bediening, feiten, gezien } = await open()
      bediening.stil = stil
      await leg(blauw)
      bediening.stil = null
      expect(await leg(moe)).toMatchObject(mis('toch-vastgelegd'))
      expect(await feiten()).toEqual(['feit-1'])
      expect(gezien()).toBe(2)
      expect(await leg(moe)).toEqual(GOED)
      expect(await feiten()).toEqual(['feit-1', 'feit-2'])
    })
  }

  it('does not hold up what comes after it when it was never written', async () => {
    const { leg, bediening, feiten } = await open()
    bediening.stil = 'nooit'
    await leg(blauw)
    bediening.stil = null
    expect(await leg(moe)).toEqual(GOED)
    expect(await feiten()).toEqual(['feit-2'])
  })

  it('is not written again under a new id once it turned up by itself', async () => {
    const { leg, bediening, feiten, gezien } = await open()
    bediening.stil = 'gedaan'
    await leg(blauw)
    bediening.stil = null
    const ander = casusbron(await browser.tab(), 'a')
    ander.luister(() => undefined)
    await vi.waitFor(() => expect(ander.stand().soort).toBe('open'))
    expect(await ander.leg(moe)).toEqual(GOED)
    await vi.waitFor(() => expect(gezien()).toBe(3))
    const gevraagd = bediening.gevraagd.length
    expect(await leg({ ...blauw, id: 'feit-3' })).toMatchObject(mis('toch-vastgelegd'))
    expect(bediening.gevraagd.length).toBe(gevraagd)
    expect(await feiten()).toEqual(['feit-1', 'feit-2'])
  })

  it('is tried again without losing what another tab wrote behind it', async () => {
    const { leg, bediening, gezien } = await open()
    bediening.stil = 'gedaan'
    await leg(blauw)
    bediening.stil = null
    const ander = casusbron(await browser.tab(), 'a')
    ander.luister(() => undefined)
    await vi.waitFor(() => expect(ander.stand().soort).toBe('open'))
    expect(await ander.leg(moe)).toEqual(GOED)
    await vi.waitFor(() => expect(gezien()).toBe(3))
    expect(await leg(blauw)).toEqual(GOED)
    expect(gezien()).toBe(3)
  })
})
