import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { fout, mislukt } from '../../../src/keten/uitkomst'
import { leegKladbuffer, openKladbuffer } from '../../../src/werk/kladbuffer'
import { kladkluis } from '../../bouwers/kladkluis'
import { anderTabblad, geredeKluis } from '../../bouwers/kluis'

const inKluis = async (kluis: ReturnType<typeof kladkluis>, casus = 'a') => {
  const gelezen = await kluis.kladjes(casus)
  if (!('goed' in gelezen)) throw new Error(gelezen.fout.id)
  return gelezen.goed.map(({ formulier, velden }) => [formulier, velden])
}

describe('what is being typed', () => {
  beforeEach(() => void vi.useFakeTimers({ now: Date.UTC(2026, 2, 2, 9) }))
  afterEach(async () => {
    await leegKladbuffer()
    vi.useRealTimers()
  })

  it('is written at once, then at most four times a second, and the last letter always', async () => {
    const kluis = kladkluis()
    const buffer = await openKladbuffer('a', kluis)
    const typ = (tekst: string) => buffer.zet('feit', { tekst })
    typ('D')
    await vi.advanceTimersByTimeAsync(0)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'D' }]])
    for (const tekst of ['Da', 'Daa', 'Daan']) typ(tekst)
    await vi.advanceTimersByTimeAsync(249)
    expect(kluis.bewaarKlad).toHaveBeenCalledTimes(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(kluis.bewaarKlad).toHaveBeenCalledTimes(2)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'Daan' }]])
    await vi.advanceTimersByTimeAsync(5000)
    expect(kluis.bewaarKlad).toHaveBeenCalledTimes(2)
  })

  it('is all written when the buffer is emptied, before its turn comes', async () => {
    const kluis = kladkluis()
    const [een, ander] = [await openKladbuffer('a', kluis), await openKladbuffer('', kluis)]
    een.zet('feit', { tekst: 'D' })
    een.zet('feit', { tekst: 'Daan zei' })
    een.zet('vraag/acuut', { motivering: 'Hij' })
    ander.zet('nieuw', { codenaam: 'Wi' })
    await leegKladbuffer()
    expect(await inKluis(kluis)).toEqual([
      ['feit', { tekst: 'Daan zei' }],
      ['vraag/acuut', { motivering: 'Hij' }],
    ])
    expect(await inKluis(kluis, '')).toEqual([['nieuw', { codenaam: 'Wi' }]])
  })

  it('never lands on something newer when a write takes long', async () => {
    const kluis = kladkluis()
    const echt = kluis.bewaarKlad.getMockImplementation()
    kluis.bewaarKlad.mockImplementationOnce(async (casus, klad) => {
      await new Promise((klaar) => setTimeout(klaar, 2000))
      return echt?.(casus, klad) ?? { goed: null }
    })
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', { tekst: 'oud' })
    await vi.advanceTimersByTimeAsync(300)
    buffer.zet('feit', { tekst: 'nieuw' })
    await vi.advanceTimersByTimeAsync(5000)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'nieuw' }]])
  })

  it('that cannot be written says so, stays, and is tried again with the next letter', async () => {
    const kluis = kladkluis()
    kluis.bewaarKlad.mockResolvedValueOnce(mislukt(fout('opslag-vol')))
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', { tekst: 'D' })
    await vi.advanceTimersByTimeAsync(3000)
    expect(kluis.bewaarKlad).toHaveBeenCalledTimes(1)
    expect(buffer.fout()).toMatchObject({ id: 'opslag-vol' })
    expect(buffer.lees('feit')?.velden).toEqual({ tekst: 'D' })
    buffer.zet('gesprek#wens', { wens: 'Rust' })
    await vi.advanceTimersByTimeAsync(0)
    expect((await inKluis(kluis)).length).toBe(2)
    expect(buffer.fout()).toBeNull()
  })

  it('is not touched when nothing was half written', async () => {
    const kluis = kladkluis()
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', null)
    await vi.advanceTimersByTimeAsync(1000)
    expect(kluis.bewaarKlad).not.toHaveBeenCalled()
    expect(kluis.wisKlad).not.toHaveBeenCalled()
  })

  it('is erased only by the tab that kept it', async () => {
    const kluis = kladkluis()
    const [een, ander] = [await openKladbuffer('a', kluis), await openKladbuffer('a', kluis)]
    een.zet('feit', { tekst: 'van de eerste' })
    await vi.advanceTimersByTimeAsync(300)
    ander.zet('feit', { tekst: 'van de tweede' })
    ander.zet('feit', null)
    een.zet('feit', { tekst: 'van de eerste, en verder' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'van de eerste, en verder' }]])
    const derde = await openKladbuffer('a', kluis)
    derde.zet('feit', null)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await inKluis(kluis)).toEqual([])
  })

  it('begins empty and says why when the drafts cannot be read', async () => {
    const kluis = kladkluis()
    kluis.kladjes.mockResolvedValueOnce(mislukt(fout('kluis-antwoordt-niet')))
    const buffer = await openKladbuffer('a', kluis)
    expect(buffer.alle()).toEqual([])
    expect(buffer.fout()).toMatchObject({ id: 'kluis-antwoordt-niet' })
  })

  const ouder = (formulier: string) => ({ formulier, bewaard: '2026-03-01T09:00:00Z', velden: { tekst: 'eerder' } })

  it('never replaces a draft that could not be read, and says so', async () => {
    const kluis = kladkluis()
    await kluis.bewaarKlad('a', ouder('feit'))
    kluis.kladjes.mockResolvedValueOnce(mislukt(fout('kluis-antwoordt-niet')))
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', { tekst: 'n' })
    buffer.zet('feit', { tekst: 'nu' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'eerder' }]])
    expect(buffer.fout()).toMatchObject({ id: 'klad-staat-er-al' })
    expect(buffer.lees('feit')?.velden).toEqual({ tekst: 'nu' })
    buffer.zet('feit', null)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'eerder' }]])
  })

  it('reads again before it writes, and then offers what was there and keeps the rest', async () => {
    const kluis = kladkluis()
    await kluis.bewaarKlad('a', ouder('contact'))
    kluis.kladjes.mockResolvedValueOnce(mislukt(fout('kluis-antwoordt-niet')))
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', { tekst: 'nu' })
    await vi.advanceTimersByTimeAsync(0)
    expect(buffer.lees('contact')?.velden).toEqual({ tekst: 'eerder' })
    expect(buffer.fout()).toBeNull()
    expect(await inKluis(kluis)).toEqual([
      ['contact', { tekst: 'eerder' }],
      ['feit', { tekst: 'nu' }],
    ])
  })

  it('writes nothing as long as the drafts cannot be read', async () => {
    const kluis = kladkluis()
    const stil = mislukt(fout('kluis-antwoordt-niet'))
    kluis.kladjes.mockResolvedValueOnce(stil).mockResolvedValueOnce(stil)
    const buffer = await openKladbuffer('a', kluis)
    buffer.zet('feit', { tekst: 'n' })
    await vi.advanceTimersByTimeAsync(1000)
    expect(kluis.bewaarKlad).not.toHaveBeenCalled()
    expect(buffer.fout()).toMatchObject({ id: 'kluis-antwoordt-niet' })
    buffer.zet('feit', { tekst: 'nu' })
    await leegKladbuffer()
    expect(await inKluis(kluis)).toEqual([['feit', { tekst: 'nu' }]])
    expect(buffer.fout()).toBeNull()
  })

  it('is erased also when no answer came to its writing', async () => {
    const kluis = kladkluis()
    const echt = kluis.bewaarKlad.getMockImplementation()
    const buffer = await openKladbuffer('a', kluis)
    kluis.bewaarKlad.mockImplementationOnce(async (casus, klad) => {
      await echt?.(casus, klad)
      return mislukt(fout('kluis-antwoordt-niet'))
    })
    buffer.zet('feit', { tekst: 'D' })
    await vi.advanceTimersByTimeAsync(1000)
    buffer.zet('feit', null)
    await vi.advanceTimersByTimeAsync(1000)
    expect(await inKluis(kluis)).toEqual([])
  })
})

describe('in the vault itself', () => {
  it('a draft outlives the tab', async () => {
    const { kluis, omgeving } = await geredeKluis()
    const buffer = await openKladbuffer('', kluis)
    buffer.zet('nieuw', { codenaam: 'Zilverberk' })
    await leegKladbuffer()
    kluis.sluit()
    const later = await openKladbuffer('', await anderTabblad(omgeving))
    expect(later.lees('nieuw')?.velden).toEqual({ codenaam: 'Zilverberk' })
  })
})
