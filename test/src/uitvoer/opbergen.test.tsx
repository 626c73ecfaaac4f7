import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import type { Kluis } from '../../../src/opslag/kluis'
import { startTaal } from '../../../src/taal/taal'
import { Opbergen } from '../../../src/uitvoer/opbergen'
import { PakketBewaren } from '../../../src/uitvoer/pakket-bewaren'
import { KluisContext } from '../../../src/werk/kluis-context'
import { useAfdruklog } from '../../../src/werk/toegang'
import { WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
})

async function toon(bouw: (casus: Casusbouwer) => Casusbouwer) {
  const werk = await werkMet(bouw(await Casusbouwer.open('onderwijs')).casus)
  const log = vi.fn(async () => ({ goed: null }))
  render(
    <KluisContext value={{ kluis: { log } as unknown as Kluis, plaats: 'blijvend' }}>
      <WerkContext value={werk}>
        <PakketBewaren />
        <Opbergen />
      </WerkContext>
    </KluisContext>,
  )
  return { werk, log }
}
const besloten = (casus: Casusbouwer) => casus.raadpleging('collega').antwoord('acuut', 'ja').meldbesluit('melden')
const berg = (casus: Casusbouwer) => casus.leg('uitvoer opgeborgen', { waar: 'het leerlingdossier' })

function Scherm() {
  useAfdruklog({ casus: 'proef', doel: 'tijdlijn' })
  return null
}

describe('De uitvoer opbergen', () => {
  it('vraagt waar en op welke dag, en legt dat vast', async () => {
    const { werk } = await toon(besloten)
    const gebruiker = userEvent.setup()
    expect(screen.getByText(/Na het besluit is nog niet vastgelegd/)).toBeTruthy()
    await gebruiker.click(screen.getByRole('button', { name: 'Leg vast dat het is opgeborgen' }))
    expect(werk.leg).not.toHaveBeenCalled()
    await gebruiker.type(screen.getByRole('textbox', { name: /Waar heb je het opgeborgen/ }), 'leerlingdossier')
    await gebruiker.click(screen.getByRole('button', { name: 'Leg vast dat het is opgeborgen' }))
    expect(werk.leg).toHaveBeenCalledExactlyOnceWith({
      type: 'uitvoer opgeborgen',
      op: '2026-03-09',
      waar: 'leerlingdossier',
    })
    expect(await screen.findByText(/Vastgelegd\. Die regel/)).toBeTruthy()
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: /Waar heb je/ }).value).toBe('')
  })

  it('zegt wat er is opgeborgen, en hoeveel er daarna bij kwam', async () => {
    await toon((casus) => berg(besloten(casus)).feit().feit())
    expect(screen.getByText('het leerlingdossier')).toBeTruthy()
    expect(screen.getByText(/Op 2 maart 2026 opgeborgen\. Daarin kan staan wat tot en met regel 4 /)).toBeTruthy()
    expect(screen.getByText(/zijn er 2 regels bij gekomen/)).toBeTruthy()
    expect(screen.queryByText(/nog niet vastgelegd/)).toBeNull()
  })

  it('zegt niets over nog doen zolang er niets is besloten', async () => {
    await toon((casus) => casus.feit())
    expect(screen.queryByText(/nog niet vastgelegd/)).toBeNull()
  })
})

describe('In het toegangslog', () => {
  it('komt dat de uitvoer als bestand is bewaard, en niets van wat erin stond', async () => {
    vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:proef')
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue()
    const { log } = await toon((casus) => casus.feit())
    fireEvent.click(screen.getByRole('button', { name: 'Bewaar het bestand' }))
    await vi.waitFor(() => expect(log).toHaveBeenCalledOnce())
    expect(log).toHaveBeenCalledWith({ handeling: 'uitgevoerd', casus: 'proef', doel: 'uitvoer' })
  })

  it('komt elke afdruk, ook die van de browser zelf, tot het scherm weg is', () => {
    const log = vi.fn(async () => ({ goed: null }))
    const { unmount } = render(
      <KluisContext value={{ kluis: { log } as unknown as Kluis, plaats: 'blijvend' }}>
        <Scherm />
      </KluisContext>,
    )
    act(() => void window.dispatchEvent(new Event('beforeprint')))
    expect(log).toHaveBeenCalledExactlyOnceWith({ casus: 'proef', doel: 'tijdlijn', handeling: 'afgedrukt' })
    unmount()
    window.dispatchEvent(new Event('beforeprint'))
    expect(log).toHaveBeenCalledOnce()
  })
})
