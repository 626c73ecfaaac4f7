import { describe, expect, it } from 'vitest'
import { Casusbouwer } from '../../bouwers/casus'

const STOPPEN = ['eergerelateerd', 'huwelijksdwang', 'vgv', 'pcf', 'intieme-terreur', 'mensenhandel']
const STOPPEN_NIET = [
  'letsel-kind',
  'ouderenmishandeling',
  'complexe-scheiding',
  'zwangerschap',
  'lvb',
  'kopp-kvo',
  'digitaal-geweld',
]

/** A casus in which contact as such was judged to be safe. */
const veilig = async () => (await Casusbouwer.open('generiek')).leg('contactveiligheid beoordeeld', { antwoord: 'nee' })
const contact = ({ oordeel }: Casusbouwer) =>
  oordeel.blokkades.filter(({ soort }) => soort === 'contact').map(({ id }) => id)
const stel = (casus: Casusbouwer, bijzonderheid: string, velden = {}) =>
  casus.leg('bijzonderheid vastgesteld', { bijzonderheid, ...velden })

describe('De contactstop van een bijzonderheid', () => {
  it.each(STOPPEN)('houdt bij %s contact tegen, ook onder gevaar, tot een deskundige ja zegt', async (id) => {
    const casus = stel(await veilig(), id).leg('gevaar ingeroepen')
    expect(contact(casus)).toContain('contact-eerst-deskundige')
    casus.raadpleging('collega', { contact: 'ja', risicotaxatie: true })
    expect(contact(casus)).toContain('contact-eerst-deskundige')
    casus.raadpleging('deskundige', { contact: 'ja', risicotaxatie: true })
    expect(contact(casus)).toEqual([])
  })

  it.each(STOPPEN_NIET)('is er niet bij %s', async (id) => {
    expect(contact(stel(await veilig(), id))).toEqual([])
  })

  it.each([
    [undefined, ['contact-eerst-deskundige']],
    ['geen', []],
    ['twijfelachtig', []],
    ['reeel', ['contact-eerst-deskundige']],
    ['vermoedelijk-uitgevoerd', ['contact-eerst-deskundige']],
    ['vastgesteld', ['contact-eerst-deskundige']],
  ])('hangt bij vgv af van het risico: %s', async (risico, verwacht) => {
    expect(contact(stel(await veilig(), 'vgv', { risico }))).toEqual(verwacht)
  })

  it('opent niet doordat iemand een eerder risico zelf lager noemt, wel na het ja van een deskundige', async () => {
    const casus = stel(stel(await veilig(), 'vgv', { risico: 'reeel' }), 'vgv', { risico: 'geen' })
    expect(contact(casus)).toEqual(['contact-eerst-deskundige'])
    casus.raadpleging('veilig-thuis', { contact: 'ja' })
    expect(contact(stel(casus, 'vgv', { risico: 'geen' }))).toEqual([])
  })

  it('vraagt bij huwelijksdwang van een volwassene geen risicotaxatie, wel een deskundige', async () => {
    const casus = stel(await veilig(), 'huwelijksdwang', { volwassen: true })
    expect(contact(casus)).toEqual(['contact-eerst-deskundige'])
    casus.raadpleging('deskundige', { contact: 'ja' })
    expect(contact(casus)).toEqual([])
  })

  it('laat de risicotaxatie staan als het slachtoffer eerst minderjarig heette', async () => {
    const casus = stel(stel(await veilig(), 'huwelijksdwang', { volwassen: false }), 'huwelijksdwang', {
      volwassen: true,
    })
    expect(contact(casus)).toEqual(['contact-eerst-deskundige', 'contact-eerst-risicotaxatie'])
  })

  it.each([
    ['vgv', { risico: 'reeel' }, ['deskundige-nodig']],
    ['vgv', { risico: 'geen' }, []],
    ['pcf', {}, ['deskundige-nodig']],
    ['letsel-kind', {}, []],
    ['lvb', {}, []],
  ])(
    'vraagt bij het intrekken van %s %j alleen een deskundige als er contact werd tegengehouden',
    async (id, velden, verwacht) => {
      const casus = stel(await veilig(), id, velden)
      casus.leg('bijzonderheid ingetrokken', { bijzonderheid: id, reden: 'Het bleek anders.' })
      expect(casus.weigering()).toEqual(verwacht)
    },
  )
})

describe('De vraag naar acute onveiligheid', () => {
  const open = ({ oordeel }: Casusbouwer) => oordeel.ontbreekt.some(({ id }) => id === 'acuut-nu-beoordelen')

  it.each([
    ['vgv', { risico: 'reeel' }, true],
    ['vgv', { risico: 'vermoedelijk-uitgevoerd' }, true],
    ['vgv', { risico: 'vastgesteld' }, true],
    ['vgv', { risico: 'twijfelachtig' }, false],
    ['vgv', {}, false],
    ['vgv', { risico: 'geen', vertrek: 'deze-week' }, true],
    ['huwelijksdwang', { vertrek: 'deze-week' }, true],
    ['huwelijksdwang', {}, false],
    ['lvb', { vertrek: 'deze-week' }, true],
    ['lvb', {}, false],
  ])('gaat bij %s %j open: %s, en blijft onbeantwoord', async (id, velden, verwacht) => {
    const casus = stel(await veilig(), id, velden)
    expect(open(casus)).toBe(verwacht)
    expect(casus.oordeel.melden).toBe('onbekend')
  })
})
