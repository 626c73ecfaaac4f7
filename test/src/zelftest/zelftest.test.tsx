import { cleanup, render, screen, within } from '@testing-library/react'
import { afterEach, beforeAll, expect, it } from 'vitest'
import { startTaal } from '../../../src/taal/taal'
import { OMGEVINGSPROEVEN, type Omgevingsproef, zelftest } from '../../../src/zelftest/zelftest'
import { Zelftest } from '../../../src/zelftest/zelftest-scherm'

beforeAll(() => startTaal())
afterEach(cleanup)

const kan = Object.fromEntries(OMGEVINGSPROEVEN.map((proef) => [proef, true])) as Record<Omgevingsproef, boolean>
const koppenVoor = (pad: string) => ({
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': pad === '/slot.html' ? null : 'same-origin',
})
const goedeServer = async (pad: string) => {
  const headers = new Headers()
  for (const [kop, waarde] of Object.entries(koppenVoor(pad))) if (waarde !== null) headers.set(kop, waarde)
  return { headers }
}
const geenKopie = async (_pad: string): Promise<{ headers: Headers } | undefined> => undefined
const toon = (
  vraag: (pad: string) => Promise<{ headers: Headers }>,
  anders: Partial<typeof kan> = {},
  bewaard = geenKopie,
) => render(<Zelftest doe={() => zelftest({ vraag, bewaard, koppenVoor, https: false, kan: { ...kan, ...anders } })} />)

it('is green when the host sends every header and the browser can do all', async () => {
  toon(goedeServer)
  expect(await screen.findByRole('heading', { name: 'Alles is in orde' })).toBeTruthy()
})

it('turns red when one header of one file is missing, and names it with what it should be', async () => {
  toon(async (pad) => {
    const antwoord = await goedeServer(pad)
    if (pad === '/sw.js') antwoord.headers.delete('X-Frame-Options')
    return antwoord
  })
  expect(await screen.findByRole('heading', { name: 'Deze plek is nog niet veilig genoeg' })).toBeTruthy()
  const regel = screen.getByText('Ontbreekt').closest('li')
  expect(within(regel as HTMLElement).getByText('X-Frame-Options')).toBeTruthy()
  expect(within(regel as HTMLElement).getByText('DENY')).toBeTruthy()
})

it('turns red when the lock page is drawn into the isolation group', async () => {
  toon(async (pad) => {
    const antwoord = await goedeServer(pad)
    antwoord.headers.set('Cross-Origin-Opener-Policy', 'same-origin')
    return antwoord
  })
  expect(await screen.findByText('Hoort er niet')).toBeTruthy()
})

it('turns red when the browser misses something, and when the host cannot be reached', async () => {
  const { unmount } = toon(goedeServer, { 'vertrouwde-typen': false })
  expect(await screen.findByText('Niet in orde')).toBeTruthy()
  unmount()
  toon(async () => Promise.reject(new Error('offline')))
  expect((await screen.findAllByText(/De server gaf geen antwoord/)).length).toBe(5)
})

it('turns red when the host is repaired but this browser keeps a copy from before, and offers to fetch it anew', async () => {
  toon(goedeServer, {}, async (pad) => (pad === '/index.html' ? { headers: new Headers() } : goedeServer(pad)))
  expect(await screen.findByRole('heading', { name: 'Deze plek is nog niet veilig genoeg' })).toBeTruthy()
  expect(screen.getByRole('button', { name: 'Haal de app opnieuw op' })).toBeTruthy()
})
