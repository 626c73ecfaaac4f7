import { expect, test } from 'vitest'
import { kaderVersies, laadKaarten, laadKader, laadTeksten, nieuwsteKaarten } from '../../../machines/index'
import { perSector } from '../../../src/werk/sectoren'

test.each(['nl', 'en'] as const)('A card says in %s what the kader itself says', async (taal) => {
  const kaarten = await laadKaarten(taal)
  expect(kaarten).toHaveLength(kaderVersies().length)
  for (const kaart of kaarten) {
    const [kader, teksten] = await Promise.all([laadKader(kaart), laadTeksten(kaart, taal)])
    expect(kaart).toMatchObject({
      uitgever: kader?.uitgever,
      sector: kader?.sector,
      zekerheid: kader?.zekerheid,
      titel: teksten?.titel,
      kort: teksten?.kort,
      vrijwillig: kader?.vrijwillig !== undefined,
      bouwtOp: kader?.['bouwt-op'] ?? null,
    })
    expect(kaart.beroepen).toEqual(kader?.beroepen.map((id) => ({ id, naam: teksten?.beroepen[id] })))
  }
})

test('Of two versions only the newest is offered', async () => {
  const [een] = await laadKaarten('nl')
  if (!een) throw new Error('no cards')
  const ouder = { ...een, versie: '2001-01' }
  expect(nieuwsteKaarten([ouder, een])).toEqual([een])
})

test('Every kader stands in one sector, and the general kader comes last', async () => {
  const kaarten = nieuwsteKaarten(await laadKaarten('nl'))
  const groepen = perSector(kaarten)
  expect(groepen.flatMap((groep) => groep.kaarten)).toHaveLength(kaarten.length)
  expect(groepen.at(-1)?.kaarten.map(({ kader }) => kader)).toEqual(['generiek'])
})
