import { readFileSync } from 'node:fs'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { Terugzetten } from '../../../../src/beheer/terugzetten'
import type { Herspeel } from '../../../../src/beheer/terugzetten-naspelen'
import { slotVan } from '../../../../src/beheer/terugzetten-slot'
import type { Terugzetplan, Terugzetregel } from '../../../../src/opslag/reserve/reserve'
import { startTaal } from '../../../../src/taal/taal'
import { KluisContext } from '../../../../src/werk/kluis-context'
import { projectie } from '../../opslag/reserve/gegevens'
import { nepkluis, toonMet } from './nepreserve'

beforeAll(() => startTaal())
afterEach(cleanup)

const SLEUTEL = 'AGE-SECRET-KEY-1QPZRY9X8GF2TVDW0S3JN54KHCE6MUA7LQPZRY9X8GF2TVDW0S3JN54KHCE'
const kop = (regel: string) => `age-encryption.org/v1\n-> ${regel}\nabc\n--- def\n`
const bestand = (inhoud = kop('X25519 x'), naam = 'kopie.age') => new File([inhoud], naam)
const regel = (lot: Terugzetregel['lot'], codenaam: string, deel: Partial<Terugzetregel> = {}): Terugzetregel => ({
  casus: codenaam,
  soort: 'casus',
  codenaam,
  gewijzigd: '2026-03-02T09:00:00Z',
  lot,
  ...deel,
})
const plan = (regels: readonly Terugzetregel[], deel: Partial<Terugzetplan> = {}): Terugzetplan => ({
  plan: 'p',
  gemaakt: '2026-03-01T09:00:00Z',
  versie: '0.1.0',
  regels,
  eldersGewist: [],
  organisatie: 'geen',
  toegangsregels: 0,
  grafstenen: 0,
  ...deel,
})
const NAGESPEELD = projectie('Nagespeeld')
const nee = (id: string) => ({ fout: { id, waarden: {} }, bevindingen: [] })
const herspeel: Herspeel = async ([schakel]) =>
  schakel?.tekst === 'goed' ? { goed: NAGESPEELD } : nee('regel-onbekend')
const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const kies = (een: File) => fireEvent.change(screen.getByLabelText('Het bestand'), { target: { files: [een] } })

async function totPlan(kluis: ReturnType<typeof nepkluis>) {
  toonMet(kluis, <Terugzetten herspeel={herspeel} />)
  kies(bestand())
  const value = SLEUTEL.toLowerCase().replaceAll('-', ' ')
  fireEvent.change(await screen.findByLabelText('Je herstelsleutel'), { target: { value } })
  await klik('Bekijk wat erin zit')
}

test('The file says itself what opens it, and only that is asked', async () => {
  toonMet(nepkluis(), <Terugzetten herspeel={herspeel} />)
  kies(bestand(kop('scrypt x 16')))
  expect(await screen.findByLabelText('De wachtzin van dit bestand')).toBeDefined()
  kies(bestand())
  expect(await screen.findByLabelText('Je herstelsleutel')).toBeDefined()
  expect(screen.queryByLabelText('De wachtzin van dit bestand')).toBeNull()
  const vast = readFileSync('test/src/opslag/reserve/reservekopie-v1.age')
  expect(slotVan(vast)).toBe('herstelsleutel')
})

test('What is no age file is refused before a key is asked; what is too large before it is read', async () => {
  const kluis = nepkluis()
  toonMet(kluis, <Terugzetten herspeel={herspeel} />)
  kies(bestand('{}'))
  expect((await screen.findByRole('alert')).textContent).toContain('de naam eindigt op “.age”')
  const groot = bestand()
  Object.defineProperty(groot, 'size', { value: 256 * 1024 * 1024 + 1 })
  const gelezen = vi.spyOn(groot, 'arrayBuffer')
  kies(groot)
  await vi.waitFor(() => expect(screen.getByRole('alert').textContent).toContain('hoogstens 256 MB'))
  expect(gelezen).not.toHaveBeenCalled()
  expect(screen.queryByLabelText('Je herstelsleutel')).toBeNull()
})

test('Nothing is done before the plan was seen and someone said yes', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('nieuw', 'Blauwe Vos'), regel('gewist', 'Rode Uil')]) })
  kluis.zetTerug.mockResolvedValue({ goed: [regel('nieuw', 'Blauwe Vos'), regel('gewist', 'Rode Uil')] })
  await totPlan(kluis)
  expect(await screen.findByRole('heading', { level: 1, name: 'Wat gaat er gebeuren?' })).toBeDefined()
  expect(kluis.leesReserve.mock.calls[0]?.[1]).toEqual({ soort: 'herstelsleutel', herstelsleutel: SLEUTEL })
  expect(screen.getByRole('heading', { name: '1 casus komt erbij' })).toBeDefined()
  expect(screen.getByRole('heading', { name: '1 casus is gewist en komt niet terug' })).toBeDefined()
  expect(kluis.zetTerug).not.toHaveBeenCalled()
  await klik('Zet 1 casus terug')
  expect(await screen.findByRole('heading', { level: 1, name: 'Teruggezet' })).toBeDefined()
  expect(kluis.zetTerug.mock.calls).toEqual([['p', { grafstenen: true, nagespeeld: new Map() }]])
})

test('What a file adds to a casus is replayed first; what cannot be is told as what it becomes: one beside it', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('aangevuld', 'goed'), regel('aangevuld', 'vals')]) })
  kluis.regelsUitReserve.mockImplementation(async (_, tekst) => ({
    goed: { schakels: [{ tekst, digest: 'x' }], kop: { aantal: 1, digest: 'x' } },
  }))
  kluis.zetTerug.mockResolvedValue({ goed: [] })
  await totPlan(kluis)
  expect(await screen.findByRole('heading', { name: '1 casus wordt aangevuld' })).toBeDefined()
  expect(screen.getByRole('heading', { name: '1 casus komt ernaast te staan' })).toBeDefined()
  await klik('Zet 2 casussen terug')
  expect(kluis.zetTerug).toHaveBeenCalledWith('p', { grafstenen: true, nagespeeld: new Map([['goed', NAGESPEELD]]) })
})

test('What was erased elsewhere is a number with a choice, also when it is all there is', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('gelijk', 'Blauwe Vos')], { grafstenen: 3 }) })
  kluis.zetTerug.mockResolvedValue({ goed: [] })
  await totPlan(kluis)
  const vink = await screen.findByRole('checkbox', { name: 'Neem over dat 3 casussen zijn gewist' })
  await userEvent.click(vink)
  expect(screen.getByText('Er is niets om terug te zetten.')).toBeDefined()
  await userEvent.click(vink)
  await klik('Neem over wat gewist is')
  expect(kluis.zetTerug.mock.calls[0]?.[1].grafstenen).toBe(true)
})

test('When restoring stops it says that once more is safe; who goes lets go of the file', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('nieuw', 'Blauwe Vos')], { grafstenen: 1 }) })
  kluis.zetTerug.mockResolvedValue(nee('kluis-antwoordt-niet'))
  await totPlan(kluis)
  await userEvent.click(await screen.findByRole('checkbox'))
  await klik('Zet 1 casus terug')
  expect((await screen.findByRole('alert')).textContent).toContain('Nog een keer proberen is veilig')
  expect(kluis.zetTerug.mock.calls[0]?.[1].grafstenen).toBe(false)
  expect(kluis.vergeetReserve).not.toHaveBeenCalled()
  await klik('Kies een ander bestand')
  expect(kluis.vergeetReserve).toHaveBeenCalledOnce()
  cleanup()
  expect(kluis.vergeetReserve).toHaveBeenCalledTimes(2)
})

test('With nothing to restore there is no button for it', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('gelijk', 'Blauwe Vos')]) })
  await totPlan(kluis)
  expect(await screen.findByText('Er is niets om terug te zetten.')).toBeDefined()
  expect(screen.queryByRole('button', { name: /^Zet/ })).toBeNull()
})

test('A damaged casus is named with its entry, practice as practice, and what was erased elsewhere is only told', async () => {
  const kluis = nepkluis()
  const reden = { id: 'regel-gewijzigd', waarden: { nr: '7' } }
  const regels = [regel('beschadigd', 'Blauwe Vos', { reden }), regel('nieuw', 'Geoefend', { soort: 'oefening' })]
  const deel = {
    eldersGewist: [{ casus: 'x', codenaam: 'Grijze Mus' }],
    organisatie: 'blijft',
    toegangsregels: 12,
  } as const
  kluis.leesReserve.mockResolvedValue({ goed: plan(regels, deel) })
  await totPlan(kluis)
  expect(await screen.findByText(/Regel 7 is gewijzigd/)).toBeDefined()
  expect(screen.getByText(/\(oefening\)/)).toBeDefined()
  expect(screen.getByRole('heading', { name: '1 casus is elders gewist en staat hier nog' })).toBeDefined()
  expect(screen.getByText(/Dat van hier blijft/)).toBeDefined()
  expect(screen.getByText(/12 regels van het toegangslog/)).toBeDefined()
})

test('What could not be written is said per casus, and can be tried again', async () => {
  const kluis = nepkluis()
  const reden = { id: 'opslag-vol', waarden: {} }
  kluis.leesReserve.mockResolvedValue({ goed: plan([regel('nieuw', 'Blauwe Vos'), regel('nieuw', 'Rode Uil')]) })
  kluis.zetTerug.mockResolvedValueOnce({
    goed: [regel('nieuw', 'Blauwe Vos'), regel('mislukt', 'Rode Uil', { reden })],
  })
  kluis.zetTerug.mockResolvedValueOnce({ goed: [regel('gelijk', 'Blauwe Vos'), regel('nieuw', 'Rode Uil')] })
  await totPlan(kluis)
  await userEvent.click(await screen.findByRole('button', { name: 'Zet 2 casussen terug' }))
  expect(await screen.findByRole('heading', { level: 1, name: 'Niet alles is teruggezet' })).toBeDefined()
  expect(screen.getByText(/De opslag van deze browser is vol/)).toBeDefined()
  await klik('Probeer opnieuw')
  expect(await screen.findByRole('heading', { name: '2 casussen zijn erbij gekomen' })).toBeDefined()
})

test('A wrong key is said at the key, another refusal at the file, and the key stays typed', async () => {
  const kluis = nepkluis()
  kluis.leesReserve.mockResolvedValueOnce(nee('reserve-sleutel-past-niet')).mockResolvedValueOnce(nee('age-beschadigd'))
  await totPlan(kluis)
  const veld = () => screen.getByLabelText<HTMLTextAreaElement>('Je herstelsleutel')
  await vi.waitFor(() => expect(veld().getAttribute('aria-invalid')).toBe('true'))
  expect(veld().value).not.toBe('')
  await klik('Bekijk wat erin zit')
  await vi.waitFor(() => expect(screen.getByLabelText('Het bestand').getAttribute('aria-invalid')).toBe('true'))
})

test('Without an open vault it says what comes first', () => {
  render(
    <KluisContext value={null}>
      <Terugzetten herspeel={herspeel} />
    </KluisContext>,
  )
  expect(screen.getByText(/Eerst moet er een kluis open zijn/)).toBeDefined()
  expect(screen.queryByLabelText('Het bestand')).toBeNull()
})
