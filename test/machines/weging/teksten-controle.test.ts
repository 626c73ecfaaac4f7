import { describe, expect, it } from 'vitest'
import { kaderVersies, laadTeksten } from '../../../machines/kaderboek'
import type { Kader } from '../../../machines/weging/kader.schema'
import { meld } from '../../../machines/weging/kader-fout'
import type { KaderTeksten } from '../../../machines/weging/teksten.schema'
import { controleerTeksten } from '../../../machines/weging/teksten-controle'
import { alleKaders } from '../kaders'

const kaders = await alleKaders()
const teksten = new Map(
  await Promise.all(
    kaderVersies().flatMap((versie) =>
      (['nl', 'en'] as const).map(
        async (taal) => [`${versie.kader} ${taal}`, await laadTeksten(versie, taal)] as const,
      ),
    ),
  ),
)
const [eerste] = kaders as [Kader]
type Los = Record<string, Record<string, unknown>>

function gezegd(verander: (inhoud: Los) => void): string[] {
  const inhoud = structuredClone(teksten.get(`${eerste.kader} nl`)) as unknown as Los
  verander(inhoud)
  const uitkomst = controleerTeksten({ bestand: 'teksten.nl.yaml', inhoud }, eerste)
  return 'fouten' in uitkomst ? uitkomst.fouten.map(meld) : []
}

describe('De controle van de teksten van een kader', () => {
  it.each(kaders.flatMap((kader) => (['nl', 'en'] as const).map((taal) => ({ kader, taal, naam: kader.kader }))))(
    'laat de teksten van $naam in het $taal door',
    ({ kader, taal }) => {
      const inhoud = teksten.get(`${kader.kader} ${taal}`) as KaderTeksten
      expect(controleerTeksten({ bestand: `teksten.${taal}.yaml`, inhoud }, kader)).toEqual({ teksten: inhoud })
    },
  )

  it('noemt een vraag zonder tekst', () => {
    expect(gezegd((inhoud) => delete inhoud['vragen']?.['acuut'])).toEqual([
      'teksten.nl.yaml: vragen.acuut: heeft geen tekst. Schrijf die erbij.',
      ...['ja', 'nee', 'twijfel'].map(
        (antwoord) => `teksten.nl.yaml: vragen.acuut.antwoorden.${antwoord}: heeft geen tekst. Schrijf die erbij.`,
      ),
    ])
  })

  it('noemt tekst zonder vraag', () => {
    const los = (inhoud: Los) => Object.assign(inhoud['vragen'] ?? {}, { acut: inhoud['vragen']?.['acuut'] })
    expect(gezegd(los)).toEqual([
      'teksten.nl.yaml: vragen.acut: heeft tekst, maar staat niet in kader.yaml. Haal de tekst weg, of verbeter het id.',
    ])
  })

  it('noemt een tekst die leeg is of ontbreekt', () => {
    expect(gezegd((inhoud) => Object.assign(inhoud, { titel: undefined }))).toEqual([
      'teksten.nl.yaml: titel: ontbreekt. Vul het in.',
    ])
  })
})
