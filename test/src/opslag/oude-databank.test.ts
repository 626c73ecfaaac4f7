import { IDBFactory } from 'fake-indexeddb'
import { beforeEach, expect, it, vi } from 'vitest'
import { heeftOudeDatabank, wisOudeDatabank } from '../../../src/opslag/oude-databank'

/** A browser in which an earlier version kept something; the window of that version may still be there. */
const metDatabank = async (naam: string, blijftOpen = false) => {
  const indexedDB = new IDBFactory()
  const databank = await new Promise<IDBDatabase>((klaar, mislukt) => {
    const vraag = indexedDB.open(naam)
    vraag.addEventListener('success', () => klaar(vraag.result))
    vraag.addEventListener('error', () => mislukt(vraag.error))
  })
  if (!blijftOpen) databank.close()
  return () => indexedDB
}

const removeItem = vi.fn()
beforeEach(() => {
  removeItem.mockClear()
  vi.stubGlobal('localStorage', { removeItem })
})

it('Only the database of a version without a lock counts as old, and looking makes none', async () => {
  expect(await heeftOudeDatabank(await metDatabank('weegwijzer'))).toBe(true)
  const kluis = await metDatabank('weegwijzer-kluis')
  expect(await heeftOudeDatabank(kluis)).toBe(false)
  expect(await kluis().databases()).toHaveLength(1)
})

it('Erasing takes the old database and the old profile, and leaves the vault', async () => {
  const indexedDB = await metDatabank('weegwijzer')
  await new Promise((klaar) => indexedDB().open('weegwijzer-kluis').addEventListener('success', klaar))
  expect(await wisOudeDatabank(indexedDB)).toBe(true)
  expect((await indexedDB().databases()).map(({ name }) => name)).toEqual(['weegwijzer-kluis'])
  expect(removeItem).toHaveBeenCalledExactlyOnceWith('weegwijzer.organisatie')
})

it('While another window has it open nothing is erased, and that is said', async () => {
  const indexedDB = await metDatabank('weegwijzer', true)
  expect(await wisOudeDatabank(indexedDB)).toBe(false)
  expect(removeItem).not.toHaveBeenCalled()
})

it('Where storage is forbidden there is nothing old and nothing to erase', async () => {
  const verboden = () => {
    throw new DOMException('no', 'SecurityError')
  }
  expect(await heeftOudeDatabank(verboden)).toBe(false)
  expect(await wisOudeDatabank(verboden)).toBe(false)
  expect(await heeftOudeDatabank(() => undefined)).toBe(false)
})
