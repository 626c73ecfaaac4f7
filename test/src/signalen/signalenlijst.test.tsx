import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, it } from 'vitest'
import { laadSignaalteksten, laadSignalen } from '../../../machines/index'
import { wisVoorzet } from '../../../src/stappen/signalen/feit-voorzet'
import { FeitScherm, Signalenlijst } from '../../../src/stappen/signalen/signalen-schermen'
import { GEEN_FILTER, signaalgroepen } from '../../../src/stappen/signalen/signalenlijst-filter'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(() => {
  cleanup()
  wisVoorzet()
  window.location.hash = ''
})

const lijst = await laadSignalen()
const teksten = await laadSignaalteksten('nl')
const baby = teksten.signalen['blauwe-plek-baby'] ?? ''

const open = async () => {
  const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <Signalenlijst />)
  await screen.findByLabelText('Leeftijd')
  return vastgelegd
}
/** Found by id and clicked plainly: among so many, roles and pointers take seconds here. */
const vakje = (id: string) => document.querySelector<HTMLInputElement>(`#signaal-${id}`)
const vakjes = () => [...document.querySelectorAll<HTMLInputElement>('[name="signalen"]')].map(({ value }) => value)
const vul = (label: string, waarde: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value: waarde } })
const openGebied = (titel: string) => {
  const details = screen
    .getAllByText(titel)
    .map((tekst) => tekst.closest('details'))
    .find(Boolean) as HTMLDetailsElement
  details.open = true
  fireEvent(details, new Event('toggle'))
}
const vink = (id: string) => fireEvent.click(vakje(id) as HTMLElement)
const klik = (woorden: string | RegExp) => fireEvent.click(screen.getByText(woorden).closest('button') as HTMLElement)

describe('the list of signals', () => {
  it('is browsed by age, form and part of life, and searched by word', async () => {
    await open()
    expect(vakjes()).toEqual([])
    openGebied('Lichaam en gezondheid')
    expect(vakje('blauwe-plek-baby')?.labels?.[0]?.textContent).toContain(baby)
    vul('Leeftijd', 'volwassene')
    expect(vakje('blauwe-plek-baby')).toBeNull()
    vul('Vorm van geweld', 'eergerelateerd')
    expect(vakje('gesprek-over-eer')?.closest('details')?.open).toBe(true)
    vul('Zoek op woord', 'paspoort')
    expect(vakjes()).toEqual(['paspoort-afgenomen'])
  })

  it('says that nothing fits, and leads back to everything', async () => {
    await open()
    vul('Zoek op woord', 'zeppelin')
    expect(screen.getByText('Er past geen signaal bij deze keuze')).toBeTruthy()
    klik('Laat alles zien')
    expect(screen.getByLabelText<HTMLInputElement>('Zoek op woord').value).toBe('')
    expect(vakjes()).toEqual([])
    openGebied('Partner, familie en vrijheid')
    expect(vakjes()).toContain('gesprek-over-eer')
  })

  it('says with each signal what else it may be, where it was read, or that no source was found', async () => {
    await open()
    openGebied('Lichaam en gezondheid')
    const regel = (id: string) => within(vakje(id)?.closest('li') as HTMLElement)
    expect(regel('blauwe-plek-baby').getByText(teksten['kan-ook']['huidaandoening'] ?? '')).toBeTruthy()
    expect(regel('blauwe-plek-baby').getByText(/^Niet bevestigd/)).toBeTruthy()
    expect(regel('breuk-baby').getByText(/Signalenlijst kindermishandeling 0 tot 4 jaar/)).toBeTruthy()
    expect(regel('breuk-baby').queryByText(/^Niet bevestigd/)).toBeNull()
  })

  it('warns before contact as soon as a form is chosen that asks for an expert', async () => {
    await open()
    vul('Vorm van geweld', 'huwelijksdwang')
    expect(screen.getByRole('status').textContent).toContain('Neem geen contact op met familie of partner')
  })

  it('keeps what was ticked when another part of the list is shown, and records it as one line', async () => {
    const vastgelegd = await open()
    openGebied('Lichaam en gezondheid')
    vink('blauwe-plek-baby')
    vul('Vorm van geweld', 'eergerelateerd')
    vink('gesprek-over-eer')
    klik('Bewaar')
    expect(await screen.findByText('Aangekruist')).toBeTruthy()
    expect(vastgelegd).toEqual([{ type: 'signalen aangekruist', signalen: ['blauwe-plek-baby', 'gesprek-over-eer'] }])
  })

  it('records the age that was looked at', async () => {
    const vastgelegd = await open()
    vul('Leeftijd', 'van-0-tot-1')
    vink('blauwe-plek-baby')
    klik('Bewaar')
    await screen.findByText('Aangekruist')
    expect(vastgelegd).toMatchObject([{ leeftijd: 'van-0-tot-1' }])
  })

  it('asks for a choice when nothing was ticked', async () => {
    const vastgelegd = await open()
    klik('Bewaar')
    expect(within(await screen.findByRole('alert')).getByText('Kies wat je zag of hoorde.')).toBeTruthy()
    expect(vastgelegd).toEqual([])
  })

  it('shows no count, bar or score of what was ticked', async () => {
    await open()
    openGebied('Lichaam en gezondheid')
    for (const id of ['blauwe-plek-baby', 'breuk-baby', 'baby-geschud']) vink(id)
    klik('Bewaar')
    await screen.findByText('Aangekruist')
    expect(document.querySelector('progress, meter, [role="progressbar"]')).toBeNull()
    expect(document.body.textContent).not.toMatch(/\b3 (signalen|van)\b|%/)
  })
})

describe('from a signal to a feit', () => {
  it('leads to the form with its words in it and nothing of it in the address', async () => {
    const casus = (await Casusbouwer.open('onderwijs')).leg('signalen aangekruist', { signalen: ['blauwe-plek-baby'] })
    await toon(casus.casus, <Signalenlijst />)
    fireEvent.click(
      within(await screen.findByRole('region', { name: 'Aangekruist' })).getByRole('button', {
        name: new RegExp(`: ${baby}`),
      }),
    )
    expect(window.location.hash).toBe('#/casus/proef/feit')
    cleanup()
    const vastgelegd = await toon(casus.casus, <FeitScherm />)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat is het feit?').value).toBe(`${baby}: `)
    fireEvent.click(screen.getByRole('radio', { name: /Zelf gezien/ }))
    klik('Gisteren')
    klik('Bewaar')
    expect((await screen.findByRole('alert')).textContent).toContain('Wat is het feit?')
    expect(vastgelegd).toEqual([])
    fireEvent.change(screen.getByLabelText('Wat is het feit?'), { target: { value: 'Blauwe plek op de wang.' } })
    klik('Bewaar')
    await waitFor(() => expect(vastgelegd.at(-1)).toMatchObject({ signaal: 'blauwe-plek-baby' }))
    cleanup()
    await toon(casus.casus, <FeitScherm />)
    expect(screen.getByLabelText<HTMLTextAreaElement>('Wat is het feit?').value).toBe('')
  })

  it('records what protects as a feit that protects', async () => {
    await open()
    klik(/^: Het kind heeft vrienden$/)
    cleanup()
    await toon((await Casusbouwer.open('onderwijs')).casus, <FeitScherm />)
    expect(screen.getByRole<HTMLInputElement>('radio', { name: /Beschermt/ }).checked).toBe(true)
  })
})

describe('looking through the list', () => {
  const gevonden = (filter: Partial<typeof GEEN_FILTER>) =>
    signaalgroepen(lijst, teksten, { ...GEEN_FILTER, ...filter }).flatMap(({ signalen }) => signalen)

  it('shows everything without a filter, each once', () => {
    expect(gevonden({})).toHaveLength(lijst.signalen.length)
  })

  it('finds by the name of a form too, whatever the accents', () => {
    const uitbuiting = gevonden({ zoek: 'financiele' }).map(({ id }) => id)
    expect(uitbuiting).toContain('pinpas-bij-ander')
    expect(gevonden({ zoek: 'financiële', leeftijd: 'van-0-tot-1' })).toEqual([])
  })
})
