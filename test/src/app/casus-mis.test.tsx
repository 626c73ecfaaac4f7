import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { CasusMis } from '../../../src/app/casus-mis'
import { fout, type Mislukt, mislukt } from '../../../src/keten/uitkomst'
import type { Kluis } from '../../../src/opslag/kluis'
import { startTaal } from '../../../src/taal/taal'
import { KluisContext } from '../../../src/werk/kluis-context'
import { geopend, schakelsVan } from '../keten/voorbeeld'

beforeAll(() => startTaal())
afterEach(cleanup)

async function toon({ fout: eerste, bevindingen }: Mislukt, stukVanaf: number) {
  const keten = await schakelsVan()
  const log = vi.fn<Kluis['log']>(async () => ({ goed: null }))
  const leesWatErIs = vi.fn<Kluis['leesWatErIs']>(async () => ({
    goed: {
      soort: 'casus',
      kop: { aantal: keten.length, digest: keten.at(-1)?.digest ?? '' },
      schakels: keten.map((schakel, plek) => ({ nr: plek + 1, schakel: plek + 1 >= stukVanaf ? null : schakel })),
    },
  }))
  render(
    <KluisContext value={{ kluis: { leesWatErIs, log } as unknown as Kluis, plaats: 'blijvend' }}>
      <CasusMis id="a" stand={{ soort: 'fout', fout: eerste, bevindingen }} opnieuw={() => undefined} />
    </KluisContext>,
  )
  return { log, leesWatErIs, aantal: keten.length }
}

test('A damaged casus opens to be read only: what is wrong, what is whole, and no way to record', async () => {
  const { aantal } = await toon(mislukt(fout('logboek-gewijzigd', { aantal: '1' })), 4)
  expect(await screen.findByRole('heading', { name: 'Deze casus is beschadigd' })).toBeDefined()
  expect(screen.getByText('Regel 4 is niet te lezen.')).toBeDefined()
  expect(screen.getByText(new RegExp(`Regel 1 tot en met 3 van de ${aantal} regels`))).toBeDefined()
  expect((await screen.findByRole('article')).textContent).toContain(geopend.codenaam)
  expect(screen.queryAllByRole('textbox')).toEqual([])
  expect(screen.queryByRole('button', { name: /Bewaar$|Leg vast/ })).toBeNull()
  expect(document.title).not.toContain(geopend.codenaam)
})

test('All that is there is saved by the button, and that is logged without its content', async () => {
  const adres = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:proef')
  const { log } = await toon(mislukt(fout('logboek-gewijzigd', { aantal: '1' })), 4)
  await userEvent.click(await screen.findByRole('button', { name: 'Bewaar alles wat er is' }))
  expect(log).toHaveBeenCalledExactlyOnceWith({ handeling: 'uitgevoerd', casus: 'a', doel: 'beschadigd' })
  const bestand = adres.mock.lastCall?.[0] as Blob
  expect(JSON.parse(await bestand.text())).toMatchObject({ soort: 'weegwijzer-beschadigde-casus', casus: 'a' })
})

test('Where not even the beginning is whole there is no dossier, and the file can still be saved', async () => {
  await toon(mislukt(fout('kop-beschadigd')), 1)
  expect(await screen.findByText(/geen begin te lezen dat heel is/)).toBeDefined()
  expect(screen.queryByRole('article')).toBeNull()
  expect(screen.getByRole('button', { name: 'Bewaar alles wat er is' })).toBeDefined()
})

test('A casus that is not here is not called damaged', async () => {
  const { leesWatErIs } = await toon(mislukt(fout('casus-onbekend', { casus: 'a' })), 1)
  expect(await screen.findByText('Deze casus is hier niet')).toBeDefined()
  expect(leesWatErIs).not.toHaveBeenCalled()
})
