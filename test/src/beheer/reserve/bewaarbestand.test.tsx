import { cleanup, fireEvent, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { BewaarbestandFormulier } from '../../../../src/beheer/bewaarbestand-formulier'
import { NogNietBewaard } from '../../../../src/beheer/bewaarbestand-nog-niet'
import { BewaarbestandOpruimen } from '../../../../src/beheer/bewaarbestand-opruimen'
import { Reservekopie } from '../../../../src/beheer/reservekopie'
import { startTaal } from '../../../../src/taal/taal'
import { vraagBijSluiten } from '../../../../src/werk/vertrekwacht'
import { gedownload, nepkluis, toonMet } from './nepreserve'

beforeAll(() => startTaal())
afterEach(() => {
  cleanup()
  vraagBijSluiten(false)
})

const ZIN = 'vlieger kruiwagen tinteling dageraad'
const klik = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const typ = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })
const nogNiet = (nieuwer: number) => nepkluis({ nieuwer, oudsteNieuwe: '2026-03-02T11:00:00Z' })
const sluitVraagt = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }))

test('On a shared computer the passphrase of now is checked before it locks a file', async () => {
  const bestanden = gedownload()
  const fout = { id: 'sleutel-past-niet', waarden: {} }
  const kluis = nepkluis()
  kluis.ontgrendel.mockResolvedValueOnce({ fout, bevindingen: [fout] })
  toonMet(kluis, <Reservekopie />, 'tijdelijk')
  expect(screen.getByRole('heading', { level: 1, name: 'Bewaarbestand' })).toBeDefined()
  typ('Je wachtzin van nu', 'verkeerd')
  await klik('Maak het bewaarbestand')
  expect((await screen.findByRole('alert')).textContent).toContain('Dit is niet de wachtzin')
  expect(kluis.maakReserve).not.toHaveBeenCalled()
  typ('Je wachtzin van nu', ZIN)
  await klik('Maak het bewaarbestand')
  expect(await screen.findByText('kopie.age')).toBeDefined()
  expect(kluis.ontgrendel).toHaveBeenLastCalledWith({ soort: 'wachtzin', wachtzin: ZIN })
  expect(kluis.maakReserve.mock.calls).toEqual([[{ soort: 'wachtzin', wachtzin: ZIN }, undefined]])
  expect(bestanden).toEqual(['kopie.age'])
  expect(screen.getByLabelText<HTMLInputElement>('Je wachtzin van nu').value).toBe('')
})

test('On a device of your own a passphrase of its own is typed twice', async () => {
  gedownload()
  const kluis = nepkluis()
  toonMet(kluis, <BewaarbestandFormulier />)
  typ('Wachtzin voor dit bestand', ZIN)
  typ('Nog een keer dezelfde wachtzin', `${ZIN}x`)
  await klik('Maak het bewaarbestand')
  expect((await screen.findByRole('alert')).textContent).toContain('niet gelijk')
  typ('Nog een keer dezelfde wachtzin', ZIN)
  await klik('Maak het bewaarbestand')
  expect(await screen.findByText('kopie.age')).toBeDefined()
  expect(kluis.ontgrendel).not.toHaveBeenCalled()
})

test('One casus can be chosen, and none is asked about', async () => {
  gedownload()
  const kluis = nepkluis()
  toonMet(kluis, <BewaarbestandFormulier />, 'tijdelijk')
  await userEvent.click(await screen.findByRole('radio', { name: 'Alleen de casussen die ik aanwijs' }))
  typ('Je wachtzin van nu', ZIN)
  await klik('Maak het bewaarbestand')
  expect((await screen.findByRole('alert')).textContent).toContain('Kies minstens één casus')
  await userEvent.click(screen.getByRole('checkbox', { name: 'Rode Uil' }))
  await klik('Maak het bewaarbestand')
  await screen.findByText('kopie.age')
  expect(kluis.maakReserve).toHaveBeenCalledWith({ soort: 'wachtzin', wachtzin: ZIN }, ['b'])
})

test('Tidying up is asked twice, says what is lost, and leaves only when it was done', async () => {
  const weg = vi.fn()
  const fout = { id: 'opslag-mislukt', waarden: { reden: 'proef' } }
  const kluis = nepkluis()
  kluis.ruimOp.mockResolvedValueOnce({ fout, bevindingen: [fout] })
  toonMet(kluis, <BewaarbestandOpruimen nieuwer={4} weg={weg} />, 'tijdelijk')
  await klik('Ruim deze computer op')
  expect(kluis.ruimOp).not.toHaveBeenCalled()
  expect(screen.getByRole('alert').textContent).toContain('4 regels zitten in geen bestand')
  await klik('Ja, ruim op')
  expect(await screen.findByText(/Bewaren of lezen is niet gelukt/)).toBeDefined()
  expect(weg).not.toHaveBeenCalled()
  await klik('Ja, ruim op')
  await vi.waitFor(() => expect(weg).toHaveBeenCalledOnce())
})

test('What is in no file is warned about, and closing the tab is asked about only then', async () => {
  toonMet(nogNiet(4), <NogNietBewaard />, 'tijdelijk')
  expect(await screen.findByText(/4 regels zitten in geen bestand/)).toBeDefined()
  expect(sluitVraagt()).toBe(true)
  cleanup()
  const alles = nogNiet(0)
  toonMet(alles, <NogNietBewaard />, 'tijdelijk')
  await vi.waitFor(() => expect(alles.reservestand).toHaveBeenCalled())
  await vi.waitFor(() => expect(sluitVraagt()).toBe(false))
  expect(screen.queryByRole('link')).toBeNull()
})

test('On a device of your own nothing is warned about and nothing is asked', async () => {
  const kluis = nogNiet(4)
  toonMet(kluis, <NogNietBewaard />)
  await vi.waitFor(() => expect(kluis.reservestand).toHaveBeenCalled())
  expect(screen.queryByRole('link')).toBeNull()
  expect(sluitVraagt()).toBe(false)
})
