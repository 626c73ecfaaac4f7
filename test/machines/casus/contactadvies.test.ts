import { describe, expect, it } from 'vitest'
import { Casusbouwer } from '../../bouwers/casus'

const contact = ({ oordeel }: Casusbouwer) =>
  oordeel.blokkades.filter(({ soort }) => soort === 'contact').map(({ id }) => id)
const met = async (bijzonderheid: string) =>
  (await Casusbouwer.open('generiek'))
    .leg('bijzonderheid vastgesteld', { bijzonderheid })
    .leg('contactveiligheid beoordeeld', { antwoord: 'ja' })
const ja = { contact: 'ja', risicotaxatie: true }
const gesloten = (casus: Casusbouwer) =>
  casus.raadpleging('collega').antwoord('vermoeden', 'nee').leg('casus gesloten', { reden: 'De zorgen zijn weg.' })

describe('Een ja op contact', () => {
  it('telt niet als het van een eerdere dag is dan het gevaar', async () => {
    const casus = (await met('pcf')).raadpleging('veilig-thuis', { ...ja, op: '2026-02-01' })
    expect(contact(casus)).toEqual(['contact-eerst-veilig-thuis', 'contact-eerst-deskundige'])
    expect(contact(casus.raadpleging('veilig-thuis', ja))).toEqual([])
  })

  it('telt niet als ja, maar een nee van een eerdere dag wel als nee', async () => {
    const casus = (await met('pcf')).raadpleging('veilig-thuis', { contact: 'nee', op: '2026-02-01' })
    expect(contact(casus)).toEqual(['contactadvies-nee'])
  })

  it('blijft staan als er iets bij komt wat niet over contact gaat', async () => {
    const casus = (await met('eergerelateerd')).raadpleging('deskundige', ja)
    for (const bijzonderheid of ['kopp-kvo', 'lvb', 'letsel-kind', 'zwangerschap', 'complexe-scheiding'])
      casus.leg('bijzonderheid vastgesteld', { bijzonderheid })
    expect(contact(casus)).toEqual([])
    expect(contact(casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'pcf' }))).toContain(
      'contact-eerst-veilig-thuis',
    )
  })

  it('is voorbij na een rode vlag, en de risicotaxatie ook', async () => {
    const casus = (await met('eergerelateerd')).raadpleging('deskundige', ja)
    expect(contact(casus.leg('rode vlag gezien', { vlag: 'verwurging' }))).toEqual([
      'contact-eerst-veilig-thuis',
      'contact-eerst-deskundige',
      'contact-eerst-risicotaxatie',
    ])
  })

  it('is voorbij na heropenen, en de risicotaxatie ook', async () => {
    const casus = gesloten((await met('eergerelateerd')).raadpleging('deskundige', ja))
    casus.leg('casus heropend', { reden: 'Er is weer zorg.' }).raadpleging('veilig-thuis', { contact: 'ja' })
    expect(contact(casus)).toEqual(['contact-eerst-risicotaxatie'])
  })
})

describe('Een nee op contact', () => {
  it('van Veilig Thuis opent alleen door een later ja van Veilig Thuis', async () => {
    const casus = (await met('pcf')).raadpleging('veilig-thuis', { contact: 'nee' })
    expect(contact(casus.raadpleging('deskundige', ja))).toEqual(['contactadvies-nee'])
    expect(contact(casus.raadpleging('veilig-thuis', { ...ja, op: '2026-03-01' }))).toEqual(['contactadvies-nee'])
    expect(contact(casus.raadpleging('veilig-thuis', ja))).toEqual([])
  })

  it('van een deskundige opent ook door een later ja van een deskundige', async () => {
    const casus = (await met('pcf')).raadpleging('deskundige', { contact: 'nee' })
    expect(contact(casus.raadpleging('deskundige', ja))).toEqual([])
  })

  it('van Veilig Thuis blijft dat, ook als een deskundige daarna nee zegt', async () => {
    const casus = (await met('pcf')).raadpleging('veilig-thuis', { contact: 'nee' })
    casus.raadpleging('deskundige', { contact: 'nee' }).raadpleging('deskundige', ja)
    expect(contact(casus)).toEqual(['contactadvies-nee'])
  })

  it('overleeft een rode vlag, een nieuwe bijzonderheid en heropenen', async () => {
    const casus = (await met('pcf')).raadpleging('veilig-thuis', { contact: 'nee' })
    casus.leg('bijzonderheid vastgesteld', { bijzonderheid: 'vgv' })
    gesloten(casus).leg('casus heropend', { reden: 'Er is weer zorg.' }).leg('rode vlag gezien', { vlag: 'wapen' })
    expect(contact(casus.raadpleging('deskundige', ja))).toEqual(['contactadvies-nee'])
  })
})
