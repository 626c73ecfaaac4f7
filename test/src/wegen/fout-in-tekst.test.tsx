import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, test, vi } from 'vitest'
import { BronVanVraag } from '../../../src/stappen/wegen/bron-van-vraag'
import { startTaal } from '../../../src/taal/taal'
import { WerkContext } from '../../../src/werk/werk'
import { Casusbouwer } from '../../bouwers/casus'
import { werkMet } from '../../bouwers/werk'

beforeAll(() => startTaal())
afterEach(cleanup)

async function toon() {
  const werk = await werkMet((await Casusbouwer.open('onderwijs')).casus)
  const vraag = werk.casus.kader.vragen[1]
  if (!vraag) throw new Error('no question')
  render(
    <WerkContext value={werk}>
      <BronVanVraag vraag={vraag} />
    </WerkContext>,
  )
  return { werk, vraag }
}

test('Under a question stand kader, version, question id, source, grondslag and how far it was verified', async () => {
  const { werk, vraag } = await toon()
  const regel = document.querySelector('.ww-bronregel')?.textContent ?? ''
  expect(regel).toContain(`${werk.teksten.titel}, versie ${werk.casus.kader.versie}`)
  expect(regel).toContain(`vraag ${vraag.id}`)
  expect(regel).toContain(werk.bronnen[vraag.bron]?.titel ?? '?')
  expect(regel).toMatch(/kader: (bron|niet)/)
  expect(regel).toMatch(/beroepsnorm|advies|wettelijk/)
})

test('The text to send names where it is wrong and nothing of the casus, and is copied by the button only', async () => {
  const gebruiker = userEvent.setup()
  const schrijf = vi.spyOn(navigator.clipboard, 'writeText')
  const { werk, vraag } = await toon()
  await gebruiker.click(screen.getByText('Fout in de tekst? Laat het weten'))
  await gebruiker.type(screen.getByRole('textbox', { name: 'Wat klopt er niet?' }), 'Komma te veel.')
  expect(schrijf).not.toHaveBeenCalled()
  await gebruiker.click(screen.getByRole('button', { name: 'Kopieer de tekst' }))
  const [tekst = ''] = schrijf.mock.calls[0] ?? []
  expect(screen.getByRole('status').textContent).toContain('gekopieerd')
  for (const deel of [
    werk.casus.kader.kader,
    werk.casus.kader.versie,
    vraag.id,
    vraag.bron,
    'Taal: nl',
    'Komma te veel.',
  ])
    expect(tekst).toContain(deel)
  expect(tekst).toContain(`Weegwijzer: versie ${__APP_VERSIE__}`)
  expect(tekst).not.toContain(werk.casus.geopend.codenaam)
})

test('Where copying is not allowed the text is selected and the screen says to copy it by hand', async () => {
  const gebruiker = userEvent.setup()
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('no', 'NotAllowedError'))
  await toon()
  await gebruiker.click(screen.getByText('Fout in de tekst? Laat het weten'))
  await gebruiker.click(screen.getByRole('button', { name: 'Kopieer de tekst' }))
  expect(screen.getByRole('status').textContent).toContain('kopieer hem zelf')
})
