import { expect, it, vi } from 'vitest'

const laad = async (trustedTypes?: unknown) => {
  vi.resetModules()
  vi.stubEnv('DEV', false)
  vi.stubGlobal('trustedTypes', trustedTypes)
  return (await import('../../../src/app/vertrouwd')).vertrouwdAdres
}

const wortel = new URL('.', document.baseURI).href

it.each(['assets/werker-AbC_12.js', 'sw.js'])('Lets %s of this build through', async (pad) => {
  expect((await laad())(`${wortel}${pad}`)).toBe(`${wortel}${pad}`)
})

it.each([
  'https://elders.example/assets/werker.js',
  'assets/../../kwaad.js',
  'assets/diep/werker.js',
  'assets/werker.js?x=1',
  'neutraal.html',
  'data:text/javascript,alert(1)',
  'blob:null/1234',
  'javascript:alert(1)',
])('Refuses %s', async (adres) => {
  const vertrouwd = await laad()
  expect(() => vertrouwd(adres)).toThrow(TypeError)
})

it('Makes one policy under its own name and gives what that policy made', async () => {
  const createPolicy = vi.fn((_naam: string, regels: { createScriptURL: (adres: string) => string }) => ({
    createScriptURL: (adres: string) => ({ vertrouwd: regels.createScriptURL(adres) }),
  }))
  const vertrouwd = await laad({ createPolicy })
  expect(vertrouwd('sw.js')).toEqual({ vertrouwd: `${wortel}sw.js` })
  expect(() => vertrouwd('https://elders.example/sw.js')).toThrow(TypeError)
  expect(createPolicy.mock.calls.map(([naam]) => naam)).toEqual(['weegwijzer'])
})
