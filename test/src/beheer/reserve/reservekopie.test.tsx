import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { ReserveHerinnering } from '../../../../src/beheer/reserve-herinnering'
import { Reservekopie } from '../../../../src/beheer/reservekopie'
import { startTaal } from '../../../../src/taal/taal'
import { BESTAND, gedownload, nepkluis, toonMet } from './nepreserve'

beforeAll(() => startTaal())
beforeEach(() => void vi.useFakeTimers({ now: Date.parse('2026-03-09T12:00:00Z'), toFake: ['Date'] }))
afterEach(() => {
  cleanup()
  vi.useRealTimers()
})

const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))

test('One button makes the backup of everything for the recovery key, and hands it to the browser', async () => {
  const [bestanden, kluis] = [gedownload(), nepkluis()]
  toonMet(kluis, <Reservekopie />)
  await klik('Maak een reservekopie')
  expect((await screen.findByRole('status')).textContent).toContain('kopie.ageEr zitten 2 casussen in')
  expect(kluis.maakReserve.mock.calls).toEqual([[{ soort: 'herstelsleutel' }]])
  expect(bestanden).toEqual(['kopie.age'])
})

test('It counts only when someone says that the file is there', async () => {
  gedownload()
  const kluis = nepkluis()
  const fout = { id: 'kluis-antwoordt-niet', waarden: {} }
  kluis.reserveBewaard.mockResolvedValueOnce({ fout, bevindingen: [fout] })
  toonMet(kluis, <Reservekopie />)
  await klik('Maak een reservekopie')
  await screen.findByRole('heading', { name: 'Staat het bestand er?' })
  expect(kluis.reserveBewaard).not.toHaveBeenCalled()
  await klik('Ja, het bestand staat er')
  expect((await screen.findByRole('alert')).textContent).toContain('De kluis antwoordt niet')
  expect(kluis.reservestand).toHaveBeenCalledTimes(1)
  await klik('Ja, het bestand staat er')
  expect(await screen.findByText('Dit bestand telt nu mee.')).toBeDefined()
  expect(kluis.reserveBewaard).toHaveBeenLastCalledWith('k')
  await vi.waitFor(() => expect(kluis.reservestand).toHaveBeenCalledTimes(2))
})

test('It says which backup there is, how much came since, and from when', async () => {
  const stand = { laatste: '2026-03-01T11:00:00Z', nieuwer: 3, oudsteNieuwe: '2026-03-02T11:00:00Z' }
  toonMet(nepkluis(stand), <Reservekopie />)
  expect(await screen.findByText(/De laatste reservekopie is van 1 maart 2026/)).toBeDefined()
  expect(screen.getByText(/3 regels zitten nog in geen reservekopie. De oudste is van 2 maart 2026/)).toBeDefined()
})

test('After another recovery key it says that the previous file opens with the old one only', async () => {
  toonMet(nepkluis({ nieuwer: 2, oudsteNieuwe: '2026-03-02T11:00:00Z', andereSleutel: true }), <Reservekopie />)
  expect(await screen.findByText(/gaat alleen open met de oude sleutel/)).toBeDefined()
})

test('A casus that could not be read whole is said, with what to do', async () => {
  gedownload()
  const kluis = nepkluis()
  kluis.maakReserve.mockResolvedValue({ goed: { ...BESTAND, beschadigd: ['a'] } })
  toonMet(kluis, <Reservekopie />)
  await klik('Maak een reservekopie')
  expect(await screen.findByRole('heading', { name: '1 casus kon niet heel mee' })).toBeDefined()
  expect(screen.getByText(/Gooi je vorige reservekopie niet weg/)).toBeDefined()
})

test('A backup that fails is a sentence, and nothing is handed over', async () => {
  const bestanden = gedownload()
  const fout = { id: 'reserve-te-groot', waarden: { grens: '128' } }
  const kluis = nepkluis()
  kluis.maakReserve.mockResolvedValue({ fout, bevindingen: [fout] })
  toonMet(kluis, <Reservekopie />)
  await klik('Maak een reservekopie')
  expect((await screen.findByRole('alert')).textContent).toContain('hoogstens 128 MB')
  expect(bestanden).toEqual([])
})

test('The start screen reminds when it is due, and is silent when it is not', async () => {
  const acht = { laatste: '2026-03-01T11:00:00Z', nieuwer: 1, oudsteNieuwe: '2026-03-02T11:00:00Z' }
  toonMet(nepkluis(acht), <ReserveHerinnering />)
  expect(await screen.findByText(/De laatste reservekopie is van 8 dagen geleden/)).toBeDefined()
  expect(screen.getByRole('link', { name: 'Naar de reservekopie' }).getAttribute('href')).toBe('#/reserve')
  cleanup()
  const kluis = nepkluis({ ...acht, laatste: '2026-03-02T11:00:00Z' })
  toonMet(kluis, <ReserveHerinnering />)
  await vi.waitFor(() => expect(kluis.reservestand).toHaveBeenCalled())
  expect(screen.queryByRole('link')).toBeNull()
})
