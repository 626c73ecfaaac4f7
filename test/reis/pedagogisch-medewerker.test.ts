import { expect, it } from 'vitest'
import { oordeelIs } from './model/besluit'
import { naar, naarVraag, nieuweCasus } from './model/casus'
import { heropen, sluit, tijdlijn } from './model/daarna'
import { keur } from './model/keuring'
import { beoordeelContact, planGesprek, raadpleeg, voerGesprek } from './model/overleg'
import { kop, reizen, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

const STIL = 'Speelt een week niet mee en huilt bij het verschonen.'
const ZALF = 'De huisarts gaf zalf voor pijnlijke uitslag.'

it('Een pedagogisch medewerker sluit als de zorg in het gesprek is weggenomen, en kan weer openen.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leidster', codenaam: 'Vlier', beslisser: 'houder' })
  await legFeit(reis, { tekst: STIL })
  await huishouden(reis, [
    { naam: 'Vlier', relatie: 'Kind' },
    { naam: 'vader', relatie: 'Ouder of verzorger' },
  ])
  await raadpleeg(reis, { met: 'Aandachtsfunctionaris', advies: 'Bespreek het met beide ouders.' })
  await beoordeelContact(reis, 'Nee')
  await planGesprek(reis, ['vader'], 'Vertellen wat we zien en vragen wat zij zien.')
  await voerGesprek(reis, { met: ['vader'], verslag: 'Uitslag in de luier.', resultaat: 'De zorgen zijn weg' })
  await ziet(reis, 'De zorgen zijn weggenomen: weeg dat nu')
  await legFeit(reis, { soort: 'Door iemand gezegd', bron: 'vader', tekst: ZALF, richting: 'Spreekt het tegen' })
  await beantwoord(reis, 'vermoeden', 'Nee', { motivering: 'De uitleg past.', feiten: [STIL, ZALF] })
  await oordeelIs(reis, 'nietNodig')

  await sluit(reis, 'De zorg is weg; de mentor blijft opletten.')
  await keur(reis, ['Vlier'])
  await naarVraag(reis, 'acuut')
  await kop(reis, 'Deze casus is gesloten').waitFor()
  expect(await reis.pagina.getByRole('radio').count()).toBe(0)
  await keur(reis, ['Vlier'])

  await heropen(reis, 'Nieuwe blauwe plekken.')
  await naar(reis, 'wegen')
  await kop(reis, 'De vragen, ronde 2').waitFor()
  await beantwoord(reis, 'vermoeden', 'Ja')
  const verhaal = await tijdlijn(reis)
  expect(verhaal).toContain('De zorg is weg; de mentor blijft opletten.')
  expect(verhaal).toContain('Casus opnieuw geopend')
})
