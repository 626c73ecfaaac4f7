import { expect, it } from 'vitest'
import { oordeelIs } from './model/besluit'
import { nieuweCasus } from './model/casus'
import { kiesRoute, tijdlijn, zetRoutestap } from './model/daarna'
import { keur } from './model/keuring'
import { kop, reizen } from './model/reis'
import { huishouden, legFeit } from './model/signalen'
import { beantwoord } from './model/wegen'

const begin = reizen()

it('Gaat het over iemand van school, dan geldt een andere route; is het thuis ook onveilig, dan lopen beide.', async () => {
  const reis = await begin()
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Berk' })
  await legFeit(reis, { tekst: 'Berk laat berichten van een begeleider zien.' })
  await kiesRoute(reis, 'Een andere route', 'Een begeleider van school is de mogelijke dader.')
  await kop(reis, 'Gekozen: Een andere route').waitFor()
  await zetRoutestap(reis, 'bevoegd gezag', 'De directeur weet het en belt de vertrouwensinspecteur.')
  await keur(reis, ['Berk'])
  await oordeelIs(reis, 'andereRoute')

  await huishouden(reis, [{ naam: 'Berk', relatie: 'Kind', leeftijd: '15 jaar' }])
  await kiesRoute(reis, 'Allebei', 'Het is thuis ook onveilig.')
  await kop(reis, 'Waar je staat').waitFor()
  await beantwoord(reis, 'vermoeden', 'Ja')
  await beantwoord(reis, 'acuut', 'Ik twijfel')
  await oordeelIs(reis, 'direct')
  const verhaal = await tijdlijn(reis)
  expect(verhaal).toContain('Stap van de andere route gezet')
  expect(verhaal).toContain('Een andere route')
  expect(verhaal).toContain('Allebei')
})
