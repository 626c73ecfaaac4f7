import { describe, expect, it } from 'vitest'
import { Casusbouwer } from '../../bouwers/casus'

const VOOR = '2026-02-27'
const DAG = '2026-03-02'

const open = () => Casusbouwer.open('generiek', 'volwassene')
const kindcheck = (casus: Casusbouwer, uitkomst: string, velden = {}) =>
  casus.leg('kindcheck gedaan', { op: DAG, uitkomst, toelichting: 'Gevraagd.', ...velden })
const mantelzorgcheck = (casus: Casusbouwer) =>
  casus.leg('mantelzorgverleningscheck gedaan', { uitkomst: 'twijfel-of-zorgen', toelichting: 'Gevraagd.' })
const veiligThuis = (casus: Casusbouwer, op = DAG) =>
  casus.leg('raadpleging gehouden', { id: `vt-${op}`, met: 'veilig-thuis', advies: 'Kijk verder.', op })
const persoon = (casus: Casusbouwer, relatie: string) =>
  casus.leg('persoon toegevoegd', { id: `de-${relatie}`, aanduiding: 'iemand', relatie })
const nee = (casus: Casusbouwer, vraag: string, velden = {}) =>
  casus.leg('vraag beantwoord', { vraag, antwoord: 'nee', motivering: 'Gewogen.', ...velden })
const zorgen = (casus: Casusbouwer) =>
  casus.oordeel.blokkades.map(({ id }) => id).filter((id) => id.endsWith('-zorgen'))
const afwijkingen = (casus: Casusbouwer) => casus.casus.afwijkingen.map(({ soort, wat }) => [soort, ...wat])

/** Leads to *zorg-geregeld*. */
const GEREGELD = {
  aanleiding: ['middelengebruik'],
  kinderen: ['wonen-thuis'],
  'zorg-nu': ['client-met-ander'],
  hulp: ['is-er'],
  genoeg: ['duidelijk-en-geruststellend'],
}

describe('Worries from a check', () => {
  it('are settled by what comes after them, by the day on which it happened', async () => {
    const casus = kindcheck(await open(), 'twijfel-of-zorgen')
    expect(zorgen(veiligThuis(casus, VOOR))).toEqual(['kindcheck-zorgen'])
    expect(zorgen(veiligThuis(casus))).toEqual([])
    expect(zorgen(kindcheck(casus, 'twijfel-of-zorgen'))).toEqual(['kindcheck-zorgen'])
    expect(zorgen(casus.leg('melding gedaan', { op: VOOR, hoe: 'telefonisch' }))).toEqual(['kindcheck-zorgen'])
    expect(zorgen(casus.leg('melding gedaan', { hoe: 'telefonisch' }))).toEqual([])
  })

  it('are settled by a reason, which is a departure in a kader that does not ask for advice too', async () => {
    const casus = mantelzorgcheck(kindcheck(await open(), 'onduidelijk-of-geweigerd'))
    casus.leg('verplichting overgeslagen', { verplichting: 'veilig-thuis-advies', reden: 'De huisarts vroeg het al.' })
    expect(zorgen(casus)).toEqual([])
    expect(afwijkingen(casus)).toEqual([['verplichting-overgeslagen', 'veilig-thuis-advies']])
  })

  it.each([
    ['kind', ['mantelzorgcheck-zorgen']],
    ['ongeboren-kind', ['mantelzorgcheck-zorgen']],
    ['afhankelijke-volwassene', ['kindcheck-zorgen']],
    ['partner', ['kindcheck-zorgen', 'mantelzorgcheck-zorgen']],
  ])('are settled by weighing both questions about safety for a %s, and only theirs', async (relatie, over) => {
    const casus = persoon(mantelzorgcheck(kindcheck(await open(), 'twijfel-of-zorgen')), relatie)
    expect(zorgen(nee(casus, 'acuut'))).toEqual(['kindcheck-zorgen', 'mantelzorgcheck-zorgen'])
    expect(zorgen(nee(casus, 'structureel'))).toEqual(over)
  })

  it('are not settled by a weighing of before, nor by halves of two rounds', async () => {
    const casus = nee(nee(persoon(await open(), 'kind'), 'acuut'), 'structureel')
    expect(zorgen(kindcheck(casus, 'twijfel-of-zorgen'))).toEqual(['kindcheck-zorgen'])
    nee(casus.leg('ronde gestart', { reden: 'Opnieuw.' }), 'acuut')
    nee(casus.leg('ronde gestart', { reden: 'Nog eens.' }), 'structureel')
    expect(zorgen(casus)).toEqual(['kindcheck-zorgen'])
    expect(zorgen(nee(casus, 'acuut'))).toEqual([])
  })

  it.each(['geen-aanleiding', 'geen-kinderen', 'zorg-geregeld', 'onduidelijk-of-geweigerd'])(
    'are not taken away by a later check that says %s, which is marked',
    async (uitkomst) => {
      const casus = kindcheck(kindcheck(await open(), 'twijfel-of-zorgen'), uitkomst)
      expect(zorgen(casus)).toEqual(['kindcheck-zorgen'])
      expect(afwijkingen(casus)).toEqual([['zorgen-verlaagd', uitkomst]])
    },
  )

  it('end when what was unclear becomes clear with the questions walked through', async () => {
    const casus = kindcheck(await open(), 'onduidelijk-of-geweigerd')
    expect(zorgen(kindcheck(casus, 'geen-kinderen'))).toEqual(['kindcheck-zorgen'])
    expect(zorgen(kindcheck(casus, 'zorg-geregeld', { antwoorden: GEREGELD, versie: '2026-11' }))).toEqual([])
    const zwaarder = kindcheck(kindcheck(await open(), 'twijfel-of-zorgen'), 'onduidelijk-of-geweigerd')
    kindcheck(zwaarder, 'zorg-geregeld', { antwoorden: GEREGELD, versie: '2026-11' })
    expect(zorgen(zwaarder)).toEqual(['kindcheck-zorgen'])
  })

  it('stay as they are when the casus is opened again', async () => {
    const casus = veiligThuis(kindcheck(await open(), 'twijfel-of-zorgen').feit())
    nee(casus.raadpleging('collega'), 'vermoeden').leg('casus gesloten', { reden: 'Geen vermoeden.' })
    expect(zorgen(casus.leg('casus heropend', { reden: 'Toch.' }))).toEqual([])
    expect(zorgen(kindcheck(casus, 'twijfel-of-zorgen'))).toEqual(['kindcheck-zorgen'])
  })
})

describe('Somebody taken off the list', () => {
  const weg = (casus: Casusbouwer) => casus.leg('persoon ingetrokken', { persoon: 'de-kind', reden: 'Woont elders.' })

  it('is only a correction while nothing was weighed, and when all was well', async () => {
    expect(afwijkingen(weg(persoon(await open(), 'kind')))).toEqual([])
    expect(afwijkingen(weg(nee(nee(persoon(await open(), 'kind'), 'acuut'), 'structureel')))).toEqual([])
  })

  it.each(['ja', 'twijfel'])(
    'is a departure after %s for them, and the decision is looked at again',
    async (antwoord) => {
      const casus = persoon(await open(), 'kind').leg('huishouden volledig')
      casus.leg('vraag beantwoord', { vraag: 'acuut', antwoord, motivering: 'Gewogen.' }).raadpleging('collega')
      weg(casus.leg('melden besloten', { besluit: 'melden', beslisser: 'wij', motivering: 'Zo is het.' }))
      expect(afwijkingen(casus)).toEqual([['persoon-buiten-beeld', 'de-kind']])
      expect(casus.oordeel.ontbreekt.map(({ id }) => id)).toContain('besluit-te-herzien')
    },
  )
})

it.each([
  ['rode vlag gezien', { vlag: 'wapen' }],
  ['bijzonderheid vastgesteld', { bijzonderheid: 'lvb' }],
  ['contactveiligheid beoordeeld', { antwoord: 'ja', gronden: ['eer'] }],
  ['gevaar ingeroepen', {}],
] as const)('%s opens everybody again for whom the weighing was closed', async (type, velden) => {
  const casus = nee(nee(persoon(await open(), 'kind'), 'acuut'), 'structureel')
  casus.leg('persoon afgesloten', { persoon: 'de-kind', reden: 'Veilig.' })
  expect(casus.casus.snapshot.context.afhankelijken).toEqual({ 'de-kind': 'afgesloten' })
  expect(casus.feit().casus.snapshot.context.afhankelijken).toEqual({ 'de-kind': 'afgesloten' })
  expect(casus.leg(type, velden).casus.snapshot.context.afhankelijken).toEqual({ 'de-kind': 'open' })
})
