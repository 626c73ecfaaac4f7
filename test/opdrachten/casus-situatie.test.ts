import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { beoordeel } from '../../src/opdrachten/casus/beoordelen'
import { melding } from '../../src/opdrachten/casus/melding'

const gezien = async (naam: string) => {
  const uitkomst = await beoordeel(readFileSync(`test/casuistiek/${naam}.yaml`, 'utf8'), null)
  if (!('goed' in uitkomst)) throw new Error(JSON.stringify(uitkomst.problemen))
  return uitkomst.goed
}
const open =
  '{ type: casus geopend, op: 2026-03-02, kader: generiek, versie: 2019-01, codenaam: Wilg, client: volwassene }'

describe('what the command says about the situation', () => {
  it('names each route with its steps, the ones that are needed apart', async () => {
    const { uitvoer } = await gezien('review-aronia-ouders-verteld-terwijl-het-dicht-was')
    expect(uitvoer.routes).toEqual([
      {
        soort: 'beroepskracht-onderwijs',
        gekozen: true,
        gezet: ['ouders-en-beschuldigde-informeren'],
        open: ['bevoegd-gezag-informeren'],
      },
    ])
    expect([uitvoer.gesloten, uitvoer.volgendeStap]).toEqual([false, 'raadplegen'])
    expect((await gezien('review-mahonia-terug-naar-de-meldcode')).uitvoer).toMatchObject({
      gesloten: true,
      routes: [],
    })
  })

  it('says what each bijzonderheid asks: the order of the steps, whom to consult, and what is still open', async () => {
    const { uitvoer } = await gezien('review-aronia-ouders-verteld-terwijl-het-dicht-was')
    const [eer] = uitvoer.bijzonderheden
    expect(eer?.volgorde?.stappen).toEqual(['signalen', 'raadplegen', 'wegen', 'gesprek', 'beslissen'])
    expect(eer?.raadplegen.length).toBeGreaterThan(0)
    expect(eer?.verplicht.map(({ id, open: nog }) => [id, nog])).toEqual([['deskundige', true]])
    expect(
      [eer?.contact, eer?.risicotaxatie, ...(eer?.raadplegen ?? [])].filter((regel) => !regel?.bron.titel),
    ).toEqual([])
  })

  it('says how both checks stand, and what was not taken over', async () => {
    const { uitvoer } = await gezien('review-kerspruim-kindcheck-opnieuw-ingevuld')
    expect(uitvoer.checks).toEqual({
      kindcheck: { uitkomst: 'twijfel-of-zorgen', zorgenOpen: true },
      mantelzorgverleningscheck: { uitkomst: 'niet-gedaan', zorgenOpen: false },
    })
  })

  it('tells of a signal that is not in the list, and judges all the same', async () => {
    const uitkomst = await beoordeel(`- ${open}\n- { type: signalen aangekruist, signalen: [schrikachtigg] }`, null)
    if (!('goed' in uitkomst)) throw new Error('refused')
    expect(uitkomst.goed.opmerkingen.map((een) => melding('wilg.yaml', een))).toEqual([
      'wilg.yaml, gebeurtenis 2 "signalen aangekruist": Het signaal schrikachtigg staat niet in de lijst. ' +
        'De signalen staan in machines/signalen/signalen.yaml; het oordeel hangt er niet van af.',
    ])
  })

  it('says once what to do about the answers of a check, and which steps a route knows', async () => {
    const zin = async (gebeurtenis: string) => {
      const uitkomst = await beoordeel(`- ${open}\n- ${gebeurtenis}`, null)
      return 'problemen' in uitkomst ? uitkomst.problemen.map((een) => melding(null, een)) : []
    }
    const check = (antwoorden: string) =>
      zin(`{ type: kindcheck gedaan, uitkomst: zorg-geregeld, toelichting: x, antwoorden: { ${antwoorden} } }`)
    expect(await check('aanleiding: [geen]')).toEqual([
      'De antwoorden van de check leiden naar "geen-aanleiding", niet naar "zorg-geregeld". ' +
        'Neem de uitkomst en het vervolg over waar de antwoorden naar leiden.',
    ])
    expect(await zin('{ type: andere route gevolgd, stap: gezag, soort: beroepskracht-onderwijs }')).toEqual([
      'De stap gezag hoort niet bij deze route. De stappen van deze route: bevoegd-gezag-informeren, ' +
        'vertrouwensinspecteur-raadplegen, ouders-en-beschuldigde-informeren, aangifte.',
    ])
  })
})
