import { expect, it } from 'vitest'
import { aantalRegels, naar, nieuweCasus } from './model/casus'
import { herlaad } from './model/kluis'
import { kies, klik, type Reis, reizen, tweedeVenster, vul, ziet } from './model/reis'
import { huishouden, legFeit, voegToe } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

const beuk = async (): Promise<Reis> => {
  const reis = await begin('', { kluis: 'eigen' })
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Beuk' })
  await legFeit(reis, { tekst: 'Slaapt in de klas.' })
  return reis
}

it('Wie midden in een casus herlaadt, vindt alles terug.', async () => {
  const reis = await beuk()
  await huishouden(reis, [{ naam: 'Beuk', relatie: 'Kind' }])
  await beantwoord(reis, 'acuut', 'Ik twijfel', { feiten: ['Slaapt in de klas.'] })
  const regels = await aantalRegels(reis)

  await naar(reis, 'antwoorden')
  await ziet(reis, 'Ik twijfel')
  await herlaad(reis)
  await ziet(reis, 'Ik twijfel')
  await ziet(reis, 'Steunt op 1 feit')
  expect(await aantalRegels(reis)).toBe(regels)
})

it('Wat een tweede venster vastlegt, verschijnt in het eerste.', async () => {
  const reis = await beuk()
  await naar(reis, 'huishouden')
  const tweede = await tweedeVenster(reis)
  await voegToe(tweede, { naam: 'broertje', relatie: 'Kind' })
  await reis.pagina.getByRole('region', { name: 'In de lijst' }).getByText('broertje', { exact: true }).waitFor()
})

/** A window that does not hear what other windows tell. */
const hoortNiets = (): void => {
  const Echt = globalThis.Worker
  globalThis.Worker = class extends Echt {
    constructor(...alles: ConstructorParameters<typeof Worker>) {
      super(...alles)
      this.addEventListener('message', (event) => {
        if (event.data.soort === 'wijziging') event.stopImmediatePropagation()
      })
    }
  }
}

it('Een venster dat achterloopt, overschrijft niets, zegt dat en bewaart daarna alsnog.', async () => {
  const reis = await beuk()
  await naar(reis, 'huishouden')
  const doof = await tweedeVenster(reis, hoortNiets)
  const aanduiding = doof.pagina.getByRole('textbox', { name: 'Schuilnaam' })
  await aanduiding.waitFor()
  await voegToe(reis, { naam: 'oudste kind', relatie: 'Kind' })

  await vul(doof, 'Schuilnaam', 'jongste kind')
  await kies(doof, 'Wie is dit?', 'Kind')
  await klik(doof, 'Voeg toe')
  await doof.pagina.getByRole('alert').getByText('In een ander venster is deze casus intussen aangevuld.').waitFor()
  await ziet(doof, 'oudste kind')
  expect(await aanduiding.inputValue()).toBe('jongste kind')

  await klik(doof, 'Voeg toe')
  await doof.pagina.getByRole('region', { name: 'In de lijst' }).getByText('jongste kind', { exact: true }).waitFor()
  expect(await aantalRegels(doof)).toBe(4)
  await herlaad(reis)
  expect(await aantalRegels(reis)).toBe(4)
})
