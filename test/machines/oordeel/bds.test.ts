import { expect, it } from 'vitest'
import { bdsItems, laadBds } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const bds = await laadBds()

/** The values of one item, as it stands for youth health care. */
const waarden = ({ casus }: Casusbouwer, nummer: string) =>
  bdsItems(casus, bds, 'jgz')
    .filter((item) => item.nummer === nummer)
    .map(({ waarde }) => waarde)

const open = () => Casusbouwer.open('generiek')

it('is only for who works in youth health care', async () => {
  const { casus } = (await open()).antwoord('vermoeden', 'ja')
  expect(bdsItems(casus, bds, 'ggz')).toEqual([])
  expect(bdsItems(casus, bds, 'jgz').map(({ nummer }) => nummer)).toEqual(bds.items.map(({ nummer }) => nummer))
})

it('leaves an item empty for doubt and for what was not answered', async () => {
  const casus = (await open()).feit().antwoord('vermoeden', 'twijfel')
  for (const nummer of ['1569', '1572', '1573', '1574', '1575', '1576', '1414'])
    expect(waarden(casus, nummer), nummer).toEqual([null])
})

it('writes the five questions, acute and structural together', async () => {
  const casus = (await open()).kind('Oudste').leg('huishouden volledig').feit().antwoord('vermoeden', 'ja')
  casus.antwoordVoor('acuut', 'Oudste', 'nee')
  expect(waarden(casus, '1573')).toEqual([null])
  casus.antwoordVoor('structureel', 'Oudste', 'ja').antwoord('disclosure', 'nee')
  casus.antwoord('hulp-mogelijk', 'ja').antwoord('hulp-aanvaard', 'nee')
  expect(['1569', '1572', '1573', '1574', '1575'].map((nummer) => waarden(casus, nummer))).toEqual([
    ['ja'],
    ['ja'],
    ['ja'],
    ['ja'],
    ['nee'],
  ])
})

it('says no to unsafety only when both are no', async () => {
  const casus = (await open()).kind('Oudste').leg('huishouden volledig').feit().antwoord('vermoeden', 'ja')
  casus.antwoordVoor('acuut', 'Oudste', 'nee').antwoordVoor('structureel', 'Oudste', 'nee')
  expect(waarden(casus, '1573')).toEqual(['nee'])
})

it('keeps every consultation of Veilig Thuis apart from every report', async () => {
  const casus = (await open())
    .feit()
    .raadpleging('collega')
    .raadpleging('veilig-thuis', { advies: 'Eerst praten.', door: 'jeugdarts' })
    .raadpleging('veilig-thuis', { advies: 'Melden.' })
  expect(waarden(casus, '1327')).toEqual(['2026-03-02', '2026-03-02'])
  expect(waarden(casus, '1328')).toEqual(['Eerst praten. (jeugdarts)', 'Melden.'])
  expect(waarden(casus, '1326')).toEqual([null])
  casus.leg('melding gedaan', { hoe: 'telefonisch', inhoud: 'Wat gezien is.', afwijking: 'Er was haast.' })
  expect(waarden(casus, '1326')).toEqual(['2026-03-02'])
  expect(waarden(casus, '1619')).toEqual([null])
  casus.leg('betrokkene niet geinformeerd', {
    persoon: 'ouders',
    grond: 'veiligheid-betrokkenen',
    toelichting: 'Dreiging.',
  })
  expect([waarden(casus, '1619'), waarden(casus, '1570'), waarden(casus, '1571')]).toEqual([
    ['nee'],
    ['nee'],
    ['Dreiging.'],
  ])
})

it('writes the risk of genital mutilation only where it was judged', async () => {
  const vgv = async (velden: object) =>
    waarden((await open()).leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', ...velden }), '1414')
  expect(await vgv({})).toEqual([null])
  expect(await vgv({ risico: 'twijfelachtig' })).toEqual([null])
  expect(await vgv({ risico: 'reeel' })).toEqual(['ja'])
  expect(await vgv({ risico: 'geen' })).toEqual(['nee'])
})

it('writes no lower risk than what counts', async () => {
  const casus = (await open()).leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'reeel' })
  casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv', risico: 'geen' })
  expect(waarden(casus, '1414')).toEqual(['ja'])
})
