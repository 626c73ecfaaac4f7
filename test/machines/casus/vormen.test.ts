import { describe, expect, it } from 'vitest'
import { Casusbouwer } from '../../bouwers/casus'

const veilig = async () => (await Casusbouwer.open('generiek')).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
const stel = (casus: Casusbouwer, bijzonderheid: string, velden = {}) =>
  casus.leg('bijzonderheid vastgesteld', { bijzonderheid, ...velden })
const contact = ({ oordeel }: Casusbouwer) =>
  oordeel.blokkades.filter(({ soort }) => soort === 'contact').map(({ id }) => id)
const mist = ({ oordeel }: Casusbouwer) => oordeel.ontbreekt.map(({ id }) => id)
/** Of which bijzonderheid a duty still holds a decision. */
const open = ({ oordeel }: Casusbouwer, plicht: string) =>
  oordeel.blokkades.filter(({ id }) => id === `${plicht}-ontbreekt`).map(({ waarden }) => waarden['bijzonderheid'])
const nietMelden = async () => {
  const casus = (await Casusbouwer.open('generiek')).kind('Roos').leg('huishouden volledig').raadpleging('collega')
  return casus.antwoord('vermoeden', 'ja').veiligheid('nee')
}
const besloten = (casus: Casusbouwer) =>
  casus.antwoord('hulp-mogelijk', 'ja').antwoord('hulp-aanvaard', 'ja').meldbesluit('niet-melden')

describe('Wat niet is gezegd telt als het ergste', () => {
  it.each([
    ['vgv', {}, { risico: 'geen' }, ['contact-eerst-deskundige']],
    ['vgv', { vertrek: 'deze-week' }, { risico: 'twijfelachtig' }, ['contact-eerst-deskundige']],
    ['huwelijksdwang', {}, { volwassen: true }, ['contact-eerst-deskundige', 'contact-eerst-risicotaxatie']],
  ])('bij %s %j maakt een eigen woord %j het niet lichter', async (id, eerst, dan, verwacht) => {
    const casus = stel(stel(await veilig(), id, eerst), id, dan)
    expect(contact(casus)).toEqual(verwacht)
    stel(casus.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true }), id, dan)
    expect(casus.oordeel.bijzonderheden).toMatchObject([{ kenmerken: dan }])
  })

  it('geldt ook als een grond tegen contact de bijzonderheid vastlegde', async () => {
    const casus = (await veilig()).leg('contactveiligheid beoordeeld', { antwoord: 'ja', gronden: ['vgv'] })
    expect(contact(stel(casus, 'vgv', { risico: 'geen' }))).toContain('contact-eerst-deskundige')
  })

  it('mag meteen lichter zijn als de bijzonderheid daarmee begint', async () => {
    expect(contact(stel(await veilig(), 'vgv', { risico: 'geen' }))).toEqual([])
  })
})

describe('Een plicht hoort bij een bijzonderheid', () => {
  it('en blijft gedaan als er een andere bij komt', async () => {
    const casus = stel(stel(await veilig(), 'eergerelateerd').raadpleging('deskundige'), 'pcf')
    expect(open(casus, 'deskundige')).toEqual(['pcf'])
    expect(open(casus.raadpleging('veilig-thuis'), 'deskundige')).toEqual([])
  })

  it('een reden geldt voor wat er dan staat, niet voor wat later komt', async () => {
    const reden = { verplichting: 'deskundige', reden: 'Niet bereikbaar.' }
    const casus = stel(stel(await veilig(), 'vgv').leg('verplichting overgeslagen', reden), 'pcf')
    expect(open(casus, 'deskundige')).toEqual(['pcf'])
  })

  it('een overleg van voor de bijzonderheid telt niet, ook niet na intrekken en opnieuw vastleggen', async () => {
    const casus = stel((await veilig()).raadpleging('letseldeskundige'), 'letsel-kind')
    expect(open(casus, 'letselduiding')).toEqual(['letsel-kind'])
    casus
      .raadpleging('letseldeskundige')
      .leg('bijzonderheid ingetrokken', { bijzonderheid: 'letsel-kind', reden: 'Nee.' })
    expect(open(stel(casus, 'letsel-kind'), 'letselduiding')).toEqual(['letsel-kind'])
  })

  it('en wordt opnieuw gevraagd als het gevaar groter blijkt, alleen voor die ene', async () => {
    const casus = stel(stel(await veilig(), 'pcf'), 'vgv', { risico: 'twijfelachtig' }).raadpleging('deskundige')
    expect(open(stel(casus, 'vgv', { risico: 'vastgesteld' }), 'deskundige')).toEqual(['vgv'])
  })

  it.each(['intieme-terreur', 'mensenhandel'])('vraagt bij %s een deskundige', async (id) => {
    const casus = stel(await veilig(), id)
    expect(open(casus, 'deskundige')).toEqual([id])
    expect(open(casus.raadpleging('veilig-thuis'), 'deskundige')).toEqual([])
  })
})

describe('Een besluit om niet te melden', () => {
  it.each(['intieme-terreur', 'mensenhandel', 'pcf'])('wordt herzien als %s erbij komt', async (id) => {
    expect(mist(stel(besloten(await nietMelden()), id))).toContain('besluit-te-herzien')
  })

  it('wordt herzien als het gevaar groter blijkt', async () => {
    const casus = besloten(stel(await nietMelden(), 'vgv', { risico: 'twijfelachtig' }).raadpleging('veilig-thuis'))
    expect(mist(casus)).not.toContain('besluit-te-herzien')
    expect(mist(stel(casus, 'vgv', { risico: 'vastgesteld' }))).toContain('besluit-te-herzien')
  })
})

describe('De andere ouder', () => {
  it('moet gehoord zijn zolang niemand bekeek of contact veilig is', async () => {
    const casus = stel(await Casusbouwer.open('generiek'), 'complexe-scheiding')
    expect(casus.oordeel.blokkades.find(({ id }) => id === 'andere-ouder-gehoord-ontbreekt')?.houdtTegen).toEqual([
      'melden',
      'niet-melden',
      'sluiten',
    ])
    expect(mist(casus).indexOf('contactveiligheid')).toBeLessThan(mist(casus).indexOf('andere-ouder-gehoord'))
    expect(open(casus.leg('contactveiligheid beoordeeld', { antwoord: 'ja' }), 'andere-ouder-gehoord')).toEqual([])
  })

  it('niet horen is altijd een afwijking, ook terwijl contact dicht is', async () => {
    const casus = stel(await veilig(), 'complexe-scheiding').leg('contactveiligheid beoordeeld', { antwoord: 'ja' })
    casus.leg('verplichting overgeslagen', { verplichting: 'andere-ouder-gehoord', reden: 'Te gevaarlijk.' })
    expect(casus.casus.afwijkingen).toMatchObject([{ soort: 'verplichting-overgeslagen' }])
  })
})

describe('Het ongeboren kind', () => {
  const zwanger = async () =>
    stel(await nietMelden(), 'zwangerschap').leg('persoon toegevoegd', {
      id: 'baby',
      aanduiding: 'de baby',
      relatie: 'ongeboren-kind',
    })
  const weg = (casus: Casusbouwer) => casus.leg('persoon ingetrokken', { persoon: 'baby', reden: 'Geboren.' })

  it('is in beeld gebleven als het na de geboorte als kind in de lijst staat', async () => {
    expect(open(weg(await zwanger()).kind('Noor'), 'ongeboren-kind-in-beeld')).toEqual([])
    expect(open(weg((await zwanger()).kind('Noor')), 'ongeboren-kind-in-beeld')).toEqual([])
  })

  it('is uit beeld als er niemand voor in de plaats kwam', async () => {
    expect(open(weg(await zwanger()), 'ongeboren-kind-in-beeld')).toEqual(['zwangerschap'])
  })
})

describe('Wat bij een bijzonderheid hoort', () => {
  it('een vertrek deze week opent bij elke bijzonderheid de vraag naar acute onveiligheid', async () => {
    for (const id of ['eergerelateerd', 'lvb', 'vgv', 'huwelijksdwang'])
      expect(mist(stel(await veilig(), id, { vertrek: 'deze-week' }))).toContain('acuut-nu-beoordelen')
  })

  it.each([
    ['pcf', { risico: 'geen' }],
    ['eergerelateerd', { volwassen: true }],
    ['huwelijksdwang', { risico: 'reeel' }],
    ['vgv', { volwassen: false }],
  ])('%s %j wordt geweigerd: geen regel kijkt ernaar', async (id, velden) => {
    expect(stel(await veilig(), id, velden).weigering()).toEqual(['kenmerk-telt-niet'])
  })

  it('een rode vlag vraagt niets meer als acute onveiligheid al ja is', async () => {
    const casus = (await Casusbouwer.open('generiek'))
      .antwoord('acuut', 'ja')
      .leg('rode vlag gezien', { vlag: 'wapen' })
    expect(mist(casus)).not.toContain('acuut-nu-beoordelen')
  })
})
