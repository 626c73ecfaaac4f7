import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { maakCasus } from '../../../src/app/casus-nieuw'
import { geopend } from '../keten/voorbeeld'
import { eigenBrowser, goed } from '../opslag/tab'
import { zonderAntwoord } from './zonder-antwoord'

const browser = eigenBrowser()

async function open() {
  const tab = await browser.tab()
  const { kluis, bediening } = zonderAntwoord(tab)
  const maak = (codenaam: string) => {
    vi.setSystemTime(Date.now() + 60_000)
    return maakCasus(kluis, { ...geopend, codenaam })
  }
  const namen = async () => goed(await tab.lijst()).casussen.map(({ codenaam }) => codenaam)
  const ids = async () => goed(await tab.lijst()).casussen.map(({ id }) => id)
  return { maak, namen, ids, bediening }
}

describe('a new casus of which no answer came', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9), toFake: ['Date'] }))
  afterEach(() => void vi.useRealTimers())

  for (const stil of ['gedaan', 'later', 'nooit'] as const) {
    it(`is there once after another press (the first was ${stil})`, async () => {
      const { maak, ids, bediening } = await open()
      bediening.stil = stil
      expect(await maak('Wilg')).toMatchObject({ fout: { id: 'kluis-antwoordt-niet' } })
      bediening.stil = null
      const id = goed(await maak('Wilg'))
      expect(await ids()).toEqual([id])
    })
  }

  for (const stil of ['gedaan', 'later'] as const) {
    it(`is never joined by one with another name unasked (the first was ${stil})`, async () => {
      const { maak, namen, bediening } = await open()
      bediening.stil = stil
      await maak('Wilg')
      bediening.stil = null
      expect(await maak('Berk')).toMatchObject({ fout: { id: 'casus-bestaat-al' } })
      expect(await namen()).toEqual(['Wilg'])
    })
  }

  it('that was never kept can be made with another name', async () => {
    const { maak, namen, bediening } = await open()
    bediening.stil = 'nooit'
    await maak('Wilg')
    bediening.stil = null
    goed(await maak('Berk'))
    expect(await namen()).toEqual(['Berk'])
  })

  it('leaves room for the next one', async () => {
    const { maak, namen } = await open()
    goed(await maak('Wilg'))
    goed(await maak('Wilg'))
    expect(await namen()).toEqual(['Wilg', 'Wilg'])
  })
})
