import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import { controleerKader } from '../../../machines/weging/kader-controle'
import { meld } from '../../../machines/weging/kader-fout'

const BRONNEN = {
  proef: { gelezen: 'geheel' },
  wet: { gelezen: 'geheel', wet: 'Wet', artikel: '1' },
  zelf: { gelezen: 'afgeleid' },
}
const BEKEND = { bronnen: BRONNEN, routes: ['beroepskracht'] }
type Bestand = Record<string, never> & { vragen: Record<string, unknown>[] }

/** The kader with one thing changed, and every sentence that the check says about it. */
function gezegd(verander: (kader: Bestand) => void): string[] {
  const inhoud = structuredClone(projectieKader) as unknown as Bestand
  verander(inhoud)
  const uitkomst = controleerKader({ bestand: 'kader.yaml', inhoud }, BEKEND)
  return 'fouten' in uitkomst ? uitkomst.fouten.map(meld) : []
}
function route(kader: Bestand, vraag: number, antwoord: string): Record<string, unknown> {
  const antwoorden = kader.vragen[vraag]?.['antwoorden'] as Record<string, Record<string, unknown>> | undefined
  return antwoorden?.[antwoord] ?? {}
}

describe('De controle van een kaderbestand', () => {
  it('laat een goed kader door', () => {
    expect(gezegd(() => undefined)).toEqual([])
  })

  it.each([
    {
      wat: 'een doel dat niet bestaat',
      verander: (kader: Bestand) => Object.assign(route(kader, 0, 'ja'), { naar: 'acut' }),
      zinnen: [
        'kader.yaml: vragen.vermoeden.antwoorden.ja.naar: verwijst naar "acut", maar die vraag bestaat niet. Kies uit: vermoeden, acuut, hulp-aanvaard.',
      ],
    },
    {
      wat: 'een doel dat terugwijst',
      verander: (kader: Bestand) => Object.assign(route(kader, 1, 'nee'), { naar: 'vermoeden' }),
      zinnen: [
        'kader.yaml: vragen.acuut.antwoorden.nee.naar: verwijst terug naar "vermoeden". Een vraag leidt altijd naar een latere vraag.',
      ],
    },
    {
      wat: 'een vraag die niemand bereikt',
      verander: (kader: Bestand) => Object.assign(route(kader, 0, 'ja'), { naar: 'hulp-aanvaard' }),
      zinnen: [
        'kader.yaml: vragen.acuut: wordt door geen enkel antwoord bereikt. Laat een antwoord ernaar verwijzen, of haal de vraag weg.',
      ],
    },
    {
      wat: 'een id dat twee keer voorkomt',
      verander: (kader: Bestand) => Object.assign(kader.vragen[2] ?? {}, { id: 'acuut' }),
      zinnen: [
        'kader.yaml: vragen.acuut: staat er twee keer. Elk id hoort bij een vraag.',
        ...['ja', 'nee', 'twijfel'].map(
          (antwoord) =>
            `kader.yaml: vragen.acuut.antwoorden.${antwoord}.naar: verwijst naar "hulp-aanvaard", maar die vraag bestaat niet. Kies uit: vermoeden, acuut, acuut.`,
        ),
      ],
    },
    {
      wat: 'een bron die niet bestaat',
      verander: (kader: Bestand) => Object.assign(kader.vragen[0] ?? {}, { bron: 'boek' }),
      zinnen: ['kader.yaml: vragen.vermoeden.bron: verwijst naar "boek", maar die bron staat niet in bronnen.yaml.'],
    },
    {
      wat: 'een bron die ontbreekt',
      verander: (kader: Bestand) => delete route(kader, 0, 'nee')['bron'],
      zinnen: ['kader.yaml: vragen.vermoeden.antwoorden.nee.bron: ontbreekt. Vul het in.'],
    },
    {
      wat: 'een andere route die niet bestaat',
      verander: (kader: Bestand) => Object.assign(kader, { 'andere-routes': ['beroepskracht', 'buurvrouw'] }),
      zinnen: [
        'kader.yaml: andere-routes: verwijst naar "buurvrouw", maar die route staat niet in machines/routes/routes.yaml. Kies uit: beroepskracht.',
      ],
    },
    {
      wat: 'wettelijk zonder artikel',
      verander: (kader: Bestand) => Object.assign(route(kader, 0, 'nee'), { grondslag: 'wettelijk' }),
      zinnen: [
        'kader.yaml: vragen.vermoeden.antwoorden.nee.grondslag: noemt zich wettelijk, maar "proef" is geen wetsartikel. Kies een artikel, of noem het beroepsnorm of advies.',
      ],
    },
    {
      wat: 'een afgeleide bron als norm',
      verander: (kader: Bestand) => Object.assign(route(kader, 0, 'nee'), { bron: 'zelf', grondslag: 'beroepsnorm' }),
      zinnen: [
        'kader.yaml: vragen.vermoeden.antwoorden.nee.grondslag: steunt op "zelf", die afgeleid is. Wat niet is nagelezen kan alleen advies zijn.',
      ],
    },
    {
      wat: 'een verkeerd gespeld veld',
      verander: (kader: Bestand) => Object.assign(kader.vragen[0] ?? {}, { 'per-persoonn': true }),
      zinnen: ['kader.yaml: vragen.vermoeden.per-persoonn: bestaat hier niet. Haal het weg, of verbeter de spelling.'],
    },
    {
      wat: 'een naar en een uitkomst tegelijk',
      verander: (kader: Bestand) => Object.assign(route(kader, 0, 'ja'), { uitkomst: 'melden' }),
      zinnen: ['kader.yaml: vragen.vermoeden.antwoorden.ja: heeft `naar` of `uitkomst` nodig, precies een van beide.'],
    },
    {
      wat: 'een id met een hoofdletter',
      verander: (kader: Bestand) => Object.assign(kader.vragen[0] ?? {}, { id: 'Vermoeden' }),
      zinnen: [
        'kader.yaml: vragen.Vermoeden.id: is geen geldig id. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.',
      ],
    },
    {
      wat: 'een datum die geen datum is',
      verander: (kader: Bestand) => Object.assign(kader, { 'nakijken-voor': 'volgend jaar' }),
      zinnen: ['kader.yaml: nakijken-voor: is geen datum. Schrijf JJJJ-MM-DD, tussen aanhalingstekens.'],
    },
    {
      wat: 'een lijst waar een tekst hoort',
      verander: (kader: Bestand) => Object.assign(kader, { uitgever: ['een', 'twee'] }),
      zinnen: ['kader.yaml: uitgever: moet string zijn, maar is Array.'],
    },
  ])('noemt $wat met bestand, veld en remedie', ({ verander, zinnen }) => {
    expect(gezegd(verander)).toEqual(zinnen)
  })

  it('accepteert wettelijk met een artikel', () => {
    expect(gezegd((kader) => Object.assign(route(kader, 0, 'nee'), { bron: 'wet', grondslag: 'wettelijk' }))).toEqual(
      [],
    )
  })

  it('zegt het ook als het bestand geen kader is', () => {
    const uitkomst = controleerKader({ bestand: 'kader.yaml', inhoud: 'niets' }, BEKEND)
    expect('fouten' in uitkomst && uitkomst.fouten.map(meld)).toEqual([
      'kader.yaml: (het hele bestand): moet Object zijn, maar is "niets".',
    ])
  })
})
