import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { Toegangslogscherm } from '../../../src/beheer/toegangslogscherm'
import type { Kluis } from '../../../src/opslag/kluis'
import type { Toegangslog, Toegangsregel } from '../../../src/opslag/toegang/toegang'
import { startTaal } from '../../../src/taal/taal'
import { KluisContext } from '../../../src/werk/kluis-context'

beforeAll(() => startTaal())
afterEach(cleanup)

const regel = (nr: number, anders: Partial<Toegangsregel> = {}): Toegangsregel => ({
  nr,
  op: `2026-03-02T${String(nr % 24).padStart(2, '0')}:00:00.000Z`,
  handeling: 'casus-geopend',
  gelukt: true,
  casus: 'id-wilg',
  doel: null,
  rol: 'professional',
  bron: { installatie: '0e7f6a52-9c5e', versie: '0.1.0' },
  ...anders,
})

function toon(log: Partial<Toegangslog>, lees?: Kluis['toegangslog']) {
  const kluis = {
    toegangslog: vi.fn(lees ?? (async () => ({ goed: { regels: [], bevindingen: [], ...log } }))),
    lijst: vi.fn(async () => ({ goed: { casussen: [{ id: 'id-wilg', codenaam: 'Wilg' }], beschadigd: [] } })),
    log: vi.fn(async () => ({ goed: null })),
  }
  render(
    <KluisContext value={{ kluis: kluis as unknown as Kluis, plaats: 'blijvend' }}>
      <Toegangslogscherm />
    </KluisContext>,
  )
  return { kluis, gebruiker: userEvent.setup() }
}
const regelsOpScherm = () => [...document.querySelectorAll('.ww-logregels > li')].map(({ textContent }) => textContent)

describe('Het toegangslog', () => {
  it('zegt wat, wanneer, over welke casus, waar, wie, waarvandaan, en of het lukte', async () => {
    toon({
      regels: [
        regel(2, { handeling: 'ontgrendelen-mislukt', gelukt: false, casus: null }),
        regel(1, { handeling: 'scherm-bekeken', doel: 'signalen' }),
      ],
    })
    expect(await screen.findByText('Het log is heel')).toBeTruthy()
    const [mislukt, bekeken] = regelsOpScherm()
    expect(mislukt).toContain('Openen van de kluis mislukt')
    expect(mislukt).toContain('Mislukt')
    for (const woord of [
      'Scherm bekeken',
      '2 maart 2026',
      'Wilg',
      'Signalen',
      'professional',
      '0e7f6a52',
      '0.1.0',
      'Gelukt',
    ])
      expect(bekeken).toContain(woord)
  })

  it('noemt een casus die er niet meer is alleen bij zijn kenmerk', async () => {
    toon({ regels: [regel(1, { handeling: 'gewist', casus: '12345678-abcd', doel: 'verzoek' })] })
    await screen.findByText('Het log is heel')
    expect(regelsOpScherm()[0]).toContain('12345678')
    expect(regelsOpScherm()[0]).toContain('Reden: op verzoek')
  })

  it('zegt in woorden wat er aan de keten niet klopt', async () => {
    toon({ regels: [regel(1)], bevindingen: [{ id: 'log-einde-beschadigd', waarden: {} }] })
    expect(await screen.findByText('Het log klopt niet')).toBeTruthy()
    expect(document.body.textContent).not.toContain('log-einde-beschadigd')
  })

  it('zegt eerlijk dat wie het apparaat heeft ook het log heeft', async () => {
    toon({})
    expect(await screen.findByText(/kan ook het hele log weghalen/)).toBeTruthy()
    expect(screen.getByText('Het log is leeg')).toBeTruthy()
  })

  it('laat duizenden regels met vijftig tegelijk zien, en filtert ze', async () => {
    const regels = Array.from({ length: 4000 }, (_leeg, nr) =>
      regel(4000 - nr, nr === 3999 ? { handeling: 'gewist' } : {}),
    )
    const { gebruiker } = toon({ regels })
    await screen.findByText('4000 regels')
    expect(regelsOpScherm()).toHaveLength(50)
    await gebruiker.click(screen.getByRole('button', { name: 'Toon meer' }))
    expect(regelsOpScherm()).toHaveLength(100)
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Wat er gebeurde' }), 'gewist')
    expect(regelsOpScherm()).toHaveLength(1)
    await gebruiker.type(screen.getByRole('searchbox'), 'els')
    expect(screen.getByText(/Niets gevonden/)).toBeTruthy()
  })

  it('begint op verzoek bij het oudste', async () => {
    const { gebruiker } = toon({ regels: [regel(2, { handeling: 'gewist' }), regel(1)] })
    await screen.findByText('Het log is heel')
    await gebruiker.selectOptions(screen.getByRole('combobox', { name: 'Volgorde' }), 'oudste')
    expect(regelsOpScherm()[0]).toContain('Casus geopend')
  })

  it('gaat als bestand mee, en dat komt in het log', async () => {
    const maak = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:proef')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const { kluis, gebruiker } = toon({ regels: [regel(2), regel(1)] })
    await screen.findByText('Het log is heel')
    expect(kluis.log).not.toHaveBeenCalled()
    await gebruiker.click(screen.getByRole('button', { name: 'Bewaar het log als bestand' }))
    const [bestand] = maak.mock.calls[0] ?? []
    const tekst = await (bestand as Blob).text()
    expect(tekst.trim().split('\n')).toHaveLength(2)
    expect(tekst).not.toContain('Wilg')
    expect(kluis.log).toHaveBeenCalledExactlyOnceWith({ handeling: 'uitgevoerd', doel: 'toegangslog' })
  })

  it('wordt bij elk bezoek één keer gelezen: dat bezoek staat er zelf in', async () => {
    const { kluis } = toon({})
    await screen.findByText('Het log is heel')
    expect(kluis.toegangslog).toHaveBeenCalledOnce()
  })

  it('zegt dat lezen niet lukt, en leest opnieuw', async () => {
    let keer = 0
    const { gebruiker } = toon({}, async () =>
      keer++ === 0
        ? { fout: { id: 'kluis-antwoordt-niet', waarden: {} }, bevindingen: [] }
        : { goed: { regels: [], bevindingen: [] } },
    )
    expect((await screen.findByRole('alert')).textContent).toContain('Het log kan nu niet worden gelezen')
    await gebruiker.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
    expect(await screen.findByText('Het log is leeg')).toBeTruthy()
  })
})
