import { describe, expect, it } from 'vitest'
import { teInformeren } from '../../../machines/index'
import { Casusbouwer } from '../../bouwers/casus'

const persoon = (casus: Casusbouwer, id: string, relatie: string, velden = {}) =>
  casus.leg('persoon toegevoegd', { id, aanduiding: id, relatie, ...velden })
const ouder = (casus: Casusbouwer, id: string, velden = {}) => persoon(casus, id, 'ouder', { gezag: true, ...velden })
const vertel = (casus: Casusbouwer, wie: string) => casus.leg('betrokkene geinformeerd', { persoon: wie })
const verzwijg = (casus: Casusbouwer, wie: string, grond = 'veiligheid-betrokkenen') =>
  casus.leg('betrokkene niet geinformeerd', { persoon: wie, grond, toelichting: 'Hierom.' })
const mist = ({ oordeel }: Casusbouwer) =>
  oordeel.ontbreekt
    .filter(({ id }) => id.startsWith('informeren'))
    .map(({ id, waarden }) => [id, ...Object.values(waarden)].join(' '))
const wie = ({ casus }: Casusbouwer) => teInformeren(casus).map((een) => een.persoon)

/** Contact was found safe, and two parents share the gezag over Wilg. */
async function gezin(): Promise<Casusbouwer> {
  const casus = (await Casusbouwer.open('jeugdhulp')).kind('Wilg')
  ouder(ouder(casus, 'moeder'), 'vader', { inHuis: false })
  return casus.raadpleging('collega').leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
}
const besloten = async () =>
  (await gezin()).antwoord('vermoeden', 'ja').antwoord('structureel', 'ja').meldbesluit('melden')

describe('Wie over een melding hoort', () => {
  it('is iedere ouder met gezag en het kind, ieder apart', async () => {
    const casus = await besloten()
    expect(mist(casus)).toEqual(['informeren wilg', 'informeren moeder', 'informeren vader'])
    vertel(casus, 'moeder')
    expect(mist(casus)).toEqual(['informeren wilg', 'informeren vader'])
    verzwijg(vertel(casus, 'vader'), 'wilg', 'te-jong')
    expect(mist(casus)).toEqual([])
  })

  it('is wie bij naam of id genoemd is: een andere naam telt alleen voor zichzelf', async () => {
    const casus = vertel(vertel(await besloten(), 'beide ouders'), 'huisarts')
    expect(mist(casus)).toEqual(['informeren wilg', 'informeren moeder', 'informeren vader'])
  })

  it('is niet wie uit de lijst ging, en wel wie er later bij komt', async () => {
    const casus = (await besloten()).leg('persoon ingetrokken', { persoon: 'vader', reden: 'Geen gezag.' })
    expect(mist(ouder(casus, 'voogd'))).toEqual(['informeren wilg', 'informeren moeder', 'informeren voogd'])
  })

  it('blijft één algemene regel zolang niemand in de lijst staat', async () => {
    const casus = (await Casusbouwer.open('jeugdhulp')).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
    casus.raadpleging('collega').antwoord('structureel', 'ja').meldbesluit('melden')
    expect(mist(casus)).toEqual(['informeren'])
    expect(mist(vertel(casus, 'moeder'))).toEqual([])
  })

  it('is ook wie gezag heeft en nog niet in de lijst staat', async () => {
    const casus = persoon((await Casusbouwer.open('jeugdhulp')).kind('Wilg'), 'opa', 'ander')
    expect(wie(casus)).toEqual([null, 'wilg'])
    expect(teInformeren(vertel(casus, 'wilg').casus)[0]?.vastgelegd).toBe(false)
    expect(teInformeren(vertel(casus, 'opa').casus)[0]?.vastgelegd).toBe(true)
  })

  it('is bij een volwassen client ook die client, en wie van een ander afhangt', async () => {
    const casus = (await Casusbouwer.open('generiek', 'volwassene')).kind('Roos')
    expect(wie(casus)).toEqual(['Wilg'])
    persoon(ouder(casus, 'vader-van-roos'), 'tante', 'afhankelijke-volwassene')
    expect(wie(casus)).toEqual(['vader-van-roos', 'tante', 'Wilg'])
    casus.leg('persoon toegevoegd', { id: 'wilg', aanduiding: 'Wilg', relatie: 'ander' })
    expect(wie(casus)).toEqual(['vader-van-roos', 'tante', 'wilg'])
  })
})

describe('Wanneer dat ontbreekt', () => {
  it('is niet voor een besluit, en wel na een melding zonder besluit', async () => {
    const casus = await gezin()
    expect(mist(casus)).toEqual([])
    vertel(casus, 'vader').leg('melding gedaan', { hoe: 'telefonisch' })
    expect(mist(casus)).toEqual(['informeren wilg', 'informeren moeder'])
  })

  it('houdt niets tegen', async () => {
    const casus = await besloten()
    expect(casus.oordeel.blokkades.map(({ id }) => id).filter((id) => id.startsWith('informeren'))).toEqual([])
  })

  it('begint opnieuw als niet melden toch melden wordt', async () => {
    const casus = (await gezin()).antwoord('vermoeden', 'ja').veiligheid('nee').antwoord('hulp-mogelijk', 'nee')
    casus.raadpleging('veilig-thuis').leg('huishouden volledig').meldbesluit('niet-melden')
    expect(casus.weigering()).toEqual([])
    for (const een of ['moeder', 'vader', 'wilg']) vertel(casus, een)
    expect(mist(casus)).toEqual([])
    casus.meldbesluit('melden')
    expect(mist(casus)).toHaveLength(3)
    for (const een of ['moeder', 'vader', 'wilg']) vertel(casus, een)
    expect(mist(casus.leg('melding gedaan', { hoe: 'telefonisch' }))).toEqual([])
  })

  it('begint opnieuw als na het sluiten zonder vermoeden alsnog gemeld wordt', async () => {
    const casus = (await gezin()).leg('huishouden volledig').feit().antwoord('vermoeden', 'nee')
    vertel(casus, 'moeder').leg('gesprek gevoerd', {
      met: ['moeder'],
      verslag: 'Klopt.',
      resultaat: 'zorgen-weggenomen',
    })
    casus.leg('casus gesloten', { reden: 'Het vermoeden is weg.' })
    expect(casus.weigering()).toEqual([])
    casus.leg('casus heropend', { reden: 'Nieuw feit.' }).leg('melding gedaan', { hoe: 'telefonisch' })
    expect(mist(casus)).toContain('informeren-grond moeder')
  })
})

describe('Zolang contact dicht is', () => {
  it.each(['ja', 'twijfel'])(
    'vraagt het oordeel om de grond en stuurt het niemand naar het gezin (%s)',
    async (gevaar) => {
      const casus = (await besloten()).leg('contactveiligheid beoordeeld', { antwoord: gevaar })
      expect(mist(casus)).toEqual(['informeren-grond wilg', 'informeren-grond moeder', 'informeren-grond vader'])
      verzwijg(casus, 'vader')
      expect(mist(casus)).toEqual(['informeren-grond wilg', 'informeren-grond moeder'])
      casus.raadpleging('veilig-thuis', { contact: 'ja' })
      expect(mist(casus)).toEqual(['informeren wilg', 'informeren moeder'])
    },
  )

  it('geldt dat ook als een deskundige contact afraadt', async () => {
    const casus = (await besloten()).raadpleging('deskundige', { contact: 'nee' })
    expect(mist(casus)).toContain('informeren-grond moeder')
  })
})

describe('Eenmalig contact', () => {
  it.each([
    ['ambulance', { bron: 'ravu-meldcode', grondslag: 'advies' }],
    ['generiek', null],
  ])('staat in het oordeel zoals het kader %s het zegt', async (kader, verwacht) => {
    expect((await Casusbouwer.open(kader)).oordeel.eenmaligContact).toEqual(verwacht)
  })
})
