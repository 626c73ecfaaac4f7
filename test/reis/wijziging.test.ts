import { expect, it } from 'vitest'
import { oordeelIs } from './model/besluit'
import { aantalRegels, nieuweCasus } from './model/casus'
import { tijdlijn } from './model/daarna'
import { keur } from './model/keuring'
import { klik, kop, type Reis, reizen, vul, ziet } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoordAlles, legWijzigingVast, stelWijzigingVoor, weegMee } from './model/wegen'

const begin = reizen()

const meldenNodig = async (): Promise<Reis> => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Spar' })
  await legFeit(reis, { tekst: 'Te dunne kleren in de vorst.' })
  await huishouden(reis, [{ naam: 'Spar', relatie: 'Kind' }])
  await beantwoordAlles(reis, {
    vermoeden: 'Ja',
    acuut: 'Nee',
    structureel: 'Nee',
    disclosure: 'Nee',
    'hulp-mogelijk': 'Ja',
    'hulp-aanvaard': 'Nee',
  })
  await oordeelIs(reis, 'nodig')
  return reis
}

it('Wie een vroeg antwoord wijzigt, ziet eerst wat er vervalt en kan terug zonder iets te wijzigen.', async () => {
  const reis = await meldenNodig()
  const regels = await aantalRegels(reis)
  await stelWijzigingVoor(reis, 'hulp-mogelijk', 'Nee', {})
  await ziet(reis, 'Deze antwoorden tellen dan niet meer mee:')
  await ziet(reis, 'Nemen de betrokkenen de hulp aan, en werken zij er zelf aan mee?')
  await keur(reis, ['Spar'])

  await klik(reis, 'Terug, niets wijzigen')
  await kop(reis, /Kun jij, iemand van je school/).waitFor()
  expect(await aantalRegels(reis)).toBe(regels)
  await oordeelIs(reis, 'nodig')
})

it('Een antwoord dat melden verlaagt, vraagt een reden en een feit van daarna.', async () => {
  const reis = await meldenNodig()
  const nieuw = 'Moeder begon gisteren met de gezinscoach.'
  await legFeit(reis, { tekst: nieuw, richting: 'Beschermt' })

  await stelWijzigingVoor(reis, 'hulp-aanvaard', 'Ja', {})
  await ziet(reis, 'Melden is nu niet nodig')
  await klik(reis, 'Leg de wijziging vast')
  const fouten = reis.pagina.getByRole('alert')
  await fouten.waitFor()
  expect(await fouten.getByRole('link').count()).toBe(2)
  expect(await reis.pagina.title()).toMatch(/^Fout: /)
  await keur(reis, ['Spar'])

  await vul(reis, 'Waarom wijzig je het antwoord?', 'De hulp loopt nu.')
  await weegMee(reis, [nieuw])
  await legWijzigingVast(reis, 'De hulp loopt nu.')
  await oordeelIs(reis, 'nietNodig')
  const verhaal = await tijdlijn(reis)
  expect(verhaal).toContain('Antwoord gewijzigd')
  expect(verhaal).toContain('Antwoord gewijzigd, waardoor melden minder nodig lijkt')
})
