import { beforeAll, describe, expect, it } from 'vitest'
import { naspelen, voegToe } from '../../../machines/logboek/naspelen'
import type { Regel } from '../../../machines/logboek/regel'
import { leesGebeurtenis } from '../../../machines/logboek/regel'
import { Casusbouwer } from '../../bouwers/casus'

let generiek: Casusbouwer
let artsen: Casusbouwer

beforeAll(async () => {
  generiek = (await Casusbouwer.open('generiek')).feit().antwoord('vermoeden', 'ja').raadpleging('collega')
  artsen = (await Casusbouwer.open('artsen')).feit().antwoord('vermoeden', 'ja')
})

const metNummers = (regels: readonly Regel[], nummers: readonly number[]) =>
  regels.map((regel, plek) => ({ ...regel, nr: nummers[plek] ?? regel.nr }))

describe('Een logboek naspelen', () => {
  it('geeft dezelfde casus als het vastleggen regel voor regel', () => {
    const { kader, regels } = generiek.casus
    const nagespeeld = naspelen(kader, regels)
    expect('goed' in nagespeeld && nagespeeld.goed.snapshot.context).toEqual(generiek.casus.snapshot.context)
    expect('goed' in nagespeeld && nagespeeld.goed.snapshot.value).toEqual(generiek.casus.snapshot.value)
    expect('goed' in nagespeeld && nagespeeld.goed.regels).toEqual(regels)
  })

  it.each([
    { wat: 'een ontbrekende regel', nummers: [1, 2, 4, 5], nr: 4, verwacht: '3' },
    { wat: 'een dubbel nummer', nummers: [1, 2, 2, 3], nr: 2, verwacht: '3' },
    { wat: 'een verkeerd begin', nummers: [2, 3, 4, 5], nr: 2, verwacht: '1' },
  ])('weigert $wat en noemt het nummer', ({ nummers, nr, verwacht }) => {
    const { kader, regels } = generiek.casus
    expect(naspelen(kader, metNummers(regels, nummers))).toEqual({
      geweigerd: { nr, bezwaren: [{ id: 'nummer-klopt-niet', waarden: { verwacht } }] },
    })
  })

  it('begint met casus geopend en kent dat geen tweede keer', () => {
    const { kader, regels } = generiek.casus
    expect(naspelen(kader, regels.slice(1))).toEqual({
      geweigerd: { nr: 1, bezwaren: [{ id: 'eerst-openen', waarden: {} }] },
    })
    const [eerste] = regels as [Regel]
    expect(naspelen(kader, [eerste, { ...eerste, nr: 2 }])).toEqual({
      geweigerd: { nr: 2, bezwaren: [{ id: 'al-geopend', waarden: {} }] },
    })
  })

  it('speelt alleen onder het kader waar de casus aan vastzit', () => {
    expect(naspelen(artsen.casus.kader, generiek.casus.regels)).toEqual({
      geweigerd: { nr: 1, bezwaren: [{ id: 'ander-kader', waarden: { kader: 'generiek', versie: '2019-01' } }] },
    })
  })

  it('noemt bij een weigering elk bezwaar en laat de casus zoals hij was', () => {
    const besluit = leesGebeurtenis({
      type: 'melden besloten',
      op: '2026-03-02',
      besluit: 'melden',
      beslisser: 'arts',
      motivering: 'Hierom.',
    })
    if (!('goed' in besluit)) throw new Error(JSON.stringify(besluit))
    const voor = artsen.casus.snapshot
    const nr = artsen.casus.regels.length + 1
    expect(voegToe(artsen.casus, { nr, vastgelegd: '2026-03-02T12:00:00Z', gebeurtenis: besluit.goed })).toEqual({
      geweigerd: {
        nr,
        bezwaren: [
          { id: 'collega-ontbreekt', waarden: {} },
          { id: 'veilig-thuis-advies-ontbreekt', waarden: {} },
        ],
      },
    })
    expect(artsen.casus.snapshot).toBe(voor)
  })

  it('weigert wat op een latere dag gebeurd zou zijn dan het is vastgelegd', () => {
    const nr = generiek.casus.regels.length + 1
    const gebeurtenis = { type: '112 gebeld', op: '2026-03-04' } as const
    expect(voegToe(generiek.casus, { nr, vastgelegd: '2026-03-02T23:00:00Z', gebeurtenis })).toEqual({
      geweigerd: { nr, bezwaren: [{ id: 'nog-niet-gebeurd', waarden: { op: '2026-03-04' } }] },
    })
  })

  it('weigert een id dat er al is en een verwijzing naar wat er niet is', async () => {
    const casus = (await Casusbouwer.open('generiek')).kind('Wilg')
    expect(casus.kind('Wilg').weigering()).toEqual(['bestaat-al'])
    expect(casus.leg('feit ingetrokken', { feit: 'feit-9', reden: 'Onjuist.' }).weigering()).toEqual(['bestaat-niet'])
    expect(casus.toets('ja').weigering()).toEqual(['bestaat-niet'])
    expect(casus.leg('afwijking toegelicht', { regel: 1, reden: 'Hierom.' }).weigering()).toEqual(['bestaat-niet'])
  })
})

describe('Een afwijking', () => {
  it('is een melding voordat gedaan was wat het kader verplicht; de reden kan later komen', async () => {
    const casus = (await Casusbouwer.open('artsen')).feit().antwoord('vermoeden', 'ja')
    casus.leg('melding gedaan', { hoe: 'telefonisch' })
    const nr = casus.casus.regels.length
    const wat = ['collega-ontbreekt', 'veilig-thuis-advies-ontbreekt']
    expect(casus.casus.afwijkingen).toEqual([{ nr, soort: 'gemeld-voor-verplichting', wat, reden: null }])
    casus.leg('afwijking toegelicht', { regel: nr, reden: 'Het was avond.' })
    expect(casus.casus.afwijkingen).toEqual([{ nr, soort: 'gemeld-voor-verplichting', wat, reden: 'Het was avond.' }])
  })

  it('is een melding zonder overleg niet als melden niet kan wachten', async () => {
    const casus = (await Casusbouwer.open('artsen'))
      .antwoord('acuut', 'ja')
      .leg('melding gedaan', { hoe: 'telefonisch' })
    expect(casus.casus.afwijkingen).toEqual([])
  })

  it('is een gesprek terwijl contact nog niet mocht', async () => {
    const casus = await Casusbouwer.open('generiek')
    casus.leg('gesprek gevoerd', { met: ['ouder'], verslag: 'Wat gezegd is.', resultaat: 'zorgen-blijven' })
    expect(casus.casus.afwijkingen).toEqual([
      { nr: 2, soort: 'contact-ondanks-blokkade', wat: ['contactveiligheid-niet-beoordeeld'], reden: null },
    ])
  })

  it('is een antwoord dat melden verlaagt, met de reden die erbij hoorde', async () => {
    const casus = (await Casusbouwer.open('generiek')).antwoord('acuut', 'ja').feit().wijziging('acuut', 'nee')
    expect(casus.casus.afwijkingen).toEqual([
      { nr: 4, soort: 'melden-verlaagd', wat: ['acuut'], reden: 'Er is meer bekend.' },
    ])
  })

  it('is het niet als hetzelfde antwoord ook voor een later genoemd kind geldt', async () => {
    const casus = (await Casusbouwer.open('generiek')).kind('Wilg').leg('huishouden volledig')
    casus
      .antwoord('vermoeden', 'ja')
      .antwoord('acuut', 'nee')
      .antwoord('structureel', 'nee')
      .antwoord('disclosure', 'nee')
    casus.antwoord('hulp-mogelijk', 'ja').antwoord('hulp-aanvaard', 'ja').kind('Eik')
    const beiden = { betreft: { wilg: 'nee', eik: 'nee' } }
    const velden = { antwoord: 'nee', motivering: 'Ook naar Eik gekeken.', ...beiden }
    casus.leg('antwoord gewijzigd', { vraag: 'acuut', ...velden })
    casus.leg('antwoord gewijzigd', { vraag: 'structureel', ...velden })
    expect(casus.weigering()).toEqual([])
    expect(casus.casus.afwijkingen).toEqual([])
  })
})
