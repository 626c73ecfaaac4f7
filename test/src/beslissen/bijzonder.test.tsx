import { cleanup, screen, within } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Beslissen } from '../../../src/stappen/beslissen/beslissen-schermen'
import { Wegen } from '../../../src/stappen/wegen/wegen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const NAAM = 'Bijzondere situatie: Vrouwelijke genitale verminking (VGV)'
const vgv = async () =>
  (await Casusbouwer.open('onderwijs')).leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'geen' })

it('Step 5 begins with what a special situation asks to watch there, each line with its source.', async () => {
  await toon((await vgv()).casus, <Beslissen />)
  const blok = within(await screen.findByRole('region', { name: NAAM }))
  const regels = blok.getAllByRole('listitem')
  expect(regels.length).toBeGreaterThan(0)
  expect(blok.getAllByText(/^(Wettelijk|Beroepsnorm|Advies)$/, { selector: 'summary' })).toHaveLength(regels.length)
})

it('With more than three lines the rest waits behind an expander.', async () => {
  const bouwer = (await Casusbouwer.open('onderwijs')).leg('bijzonderheid vastgesteld', {
    bijzonderheid: 'huwelijksdwang',
  })
  await toon(bouwer.casus, <Beslissen />)
  expect(await screen.findByRole('region', { name: /^Bijzondere situatie: Huwelijksdwang/ })).toBeTruthy()
  expect(screen.queryByText(/^Nog \d+ punt/)).toBeNull()
  cleanup()
  bouwer
    .leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv' })
    .leg('bijzonderheid vastgesteld', { bijzonderheid: 'mensenhandel' })
  await toon(bouwer.casus, <Beslissen />)
  expect((await screen.findAllByText(/^Nog \d+ punt/)).length).toBeGreaterThan(1)
})

it('A step without such lines shows no block.', async () => {
  await toon((await vgv()).casus, <Wegen />)
  expect(screen.queryByRole('region', { name: NAAM })).toBeNull()
})
