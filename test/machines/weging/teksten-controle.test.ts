import { describe, expect, it } from 'vitest'
import { laadKader, laadTeksten } from '../../../machines/kaderboek'
import type { Kader } from '../../../machines/weging/kader.schema'
import { meld } from '../../../machines/weging/kader-fout'
import { controleerTeksten } from '../../../machines/weging/teksten-controle'

const [kader, teksten] = await Promise.all([
  laadKader({ kader: 'generiek', versie: '2019-01' }),
  laadTeksten({ kader: 'generiek', versie: '2019-01' }, 'nl'),
])
type Los = Record<string, Record<string, unknown>>

function gezegd(verander: (inhoud: Los) => void, bij: Kader | undefined = kader): string[] {
  const inhoud = structuredClone(teksten) as unknown as Los
  verander(inhoud)
  if (!bij) throw new Error('kader ontbreekt')
  const uitkomst = controleerTeksten({ bestand: 'teksten.nl.yaml', inhoud }, bij)
  return 'fouten' in uitkomst ? uitkomst.fouten.map(meld) : []
}

describe('De controle van de teksten van een kader', () => {
  it('laat goede teksten door', () => {
    expect(gezegd(() => undefined)).toEqual([])
  })

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
      'teksten.nl.yaml: vragen.acut: heeft tekst, maar dit id bestaat niet. Haal de tekst weg, of verbeter het id.',
    ])
  })

  it('noemt een tekst die leeg is of ontbreekt', () => {
    expect(gezegd((inhoud) => Object.assign(inhoud, { titel: undefined }))).toEqual([
      'teksten.nl.yaml: titel: ontbreekt. Vul het in.',
    ])
  })

  it('verlangt ook van een kader dat op een ander bouwt zijn eigen woorden', () => {
    const tak = kader && { ...kader, 'bouwt-op': { kader: 'boom', versie: '2019-01' } }
    const zonder = (inhoud: Los) => {
      for (const sleutel of ['kort', 'stappen']) delete inhoud[sleutel]
    }
    expect(gezegd(zonder, tak)).toEqual(['teksten.nl.yaml: kort: ontbreekt. Vul het in.'])
  })
})
