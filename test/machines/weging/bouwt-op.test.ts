import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import { heelKader, heleTeksten } from '../../../machines/weging/bouwt-op'
import { controleerKader } from '../../../machines/weging/kader-controle'
import { meld } from '../../../machines/weging/kader-fout'

const herkomst = { bron: 'boek', grondslag: 'advies' } as const
const basis = { bestand: 'basis.yaml', inhoud: projectieKader }
const eigen = {
  kader: 'tak',
  versie: '2026-02',
  'bouwt-op': { kader: projectieKader.kader, versie: projectieKader.versie },
  geldig: { van: '2026-02-01' },
  uitgever: 'Vereniging van takken',
  sector: 'zorg',
  beroepen: ['takkenlezer'],
  bron: 'boek',
  zekerheid: 'deels',
  'nakijken-voor': '2027-02-01',
}

function samen(anders: object = {}, onder: typeof basis | undefined = basis): unknown {
  const heel = heelKader({ bestand: 'tak.yaml', inhoud: { ...eigen, ...anders } }, onder)
  return 'fouten' in heel ? heel.fouten.map(meld) : heel.inhoud
}

describe('Een kader dat op een ander bouwt', () => {
  it('zegt alleen wat anders is, en heeft al het andere van zijn basis', () => {
    expect(samen()).toEqual({ ...projectieKader, ...eigen })
  })

  it('vervangt een verplichting zonder de andere te raken', () => {
    const collega = { plicht: 'zo-nodig', ...herkomst }
    expect(samen({ vereist: { collega } })).toMatchObject({
      vereist: { collega, 'veilig-thuis-advies': projectieKader.vereist['veilig-thuis-advies'] },
    })
  })

  it('vervangt één antwoord van één vraag, en de volgorde blijft die van de basis', () => {
    const twijfel = { naar: 'hulp-aanvaard', melden: 'direct', hulp: 'met-veilig-thuis', ...herkomst }
    const [vermoeden, acuut, ...rest] = projectieKader.vragen
    expect(
      samen({
        vragen: [
          { id: 'acuut', antwoorden: { twijfel } },
          { id: 'vermoeden', stap: 'beslissen' },
        ],
      }),
    ).toMatchObject({
      vragen: [
        { ...vermoeden, stap: 'beslissen' },
        { ...acuut, antwoorden: { ...acuut?.antwoorden, twijfel } },
        ...rest,
      ],
    })
  })

  it('vervangt een route in haar geheel', () => {
    const ja = { uitkomst: 'melden', melden: 'direct', hulp: 'met-veilig-thuis', ...herkomst }
    const heel = samen({ vragen: [{ id: 'acuut', antwoorden: { ja } }] }) as typeof projectieKader
    expect(heel.vragen[1]?.antwoorden.ja).toEqual(ja)
  })

  it('vervangt een lijst in haar geheel', () => {
    const gronden = [{ grond: 'spoed', ...herkomst }]
    expect(samen({ 'gesprek-overslaan': gronden })).toMatchObject({ 'gesprek-overslaan': gronden })
  })

  it('laat de bestanden zelf zoals ze zijn', () => {
    const voor = structuredClone(projectieKader)
    samen({ vragen: [{ id: 'acuut', 'per-persoon': false }] })
    expect(projectieKader).toEqual(voor)
  })

  it('wordt als geheel gecontroleerd, onder de naam van het eigen bestand', () => {
    const ja = { naar: 'nergens', ...herkomst }
    const uitkomst = controleerKader(
      { bestand: 'tak.yaml', inhoud: { ...eigen, vragen: [{ id: 'vermoeden', antwoorden: { ja } }] } },
      { bronnen: { proef: { gelezen: 'geheel' }, boek: { gelezen: 'deels' } }, routes: ['beroepskracht'] },
      basis,
    )
    expect('fouten' in uitkomst && uitkomst.fouten.map(meld)).toEqual([
      'tak.yaml: vragen.vermoeden.antwoorden.ja.naar: verwijst naar "nergens", maar die vraag bestaat niet. Kies uit: vermoeden, acuut, hulp-aanvaard.',
    ])
  })

  it('noemt een basis die niet bestaat', () => {
    expect(heelKader({ bestand: 'tak.yaml', inhoud: eigen }, undefined)).toEqual({
      fouten: [
        {
          bestand: 'tak.yaml',
          veld: 'bouwt-op',
          zin: 'noemt "projectie-verplicht 2026-01", maar dat kader of die versie bestaat niet.',
        },
      ],
    })
  })

  it('bouwt niet op een kader dat zelf op een ander bouwt', () => {
    const stapel = {
      bestand: 'basis.yaml',
      inhoud: { ...projectieKader, 'bouwt-op': { kader: 'x', versie: '2020-01' } },
    }
    expect(samen({}, stapel)).toEqual([
      'tak.yaml: bouwt-op: noemt "projectie-verplicht 2026-01", maar dat bouwt zelf op "x 2020-01". Bouw op een kader dat op zichzelf staat.',
    ])
  })

  it('voegt geen vraag toe, en noemt alles wat mis is tegelijk', () => {
    const { uitgever: _weg, ...zonder } = eigen
    const inhoud = { ...zonder, vragen: [{ id: 'zorgen' }], kleur: 'rood' }
    const heel = heelKader({ bestand: 'tak.yaml', inhoud }, basis)
    expect('fouten' in heel && heel.fouten.map(meld)).toEqual([
      'tak.yaml: uitgever: ontbreekt. Vul het in.',
      'tak.yaml: kleur: bestaat hier niet. Haal het weg, of verbeter de spelling.',
      'tak.yaml: vragen.zorgen: staat niet in het kader waarop dit bouwt. Kies uit: vermoeden, acuut, hulp-aanvaard.',
    ])
  })
})

describe('De teksten van een kader dat op een ander bouwt', () => {
  const onder = {
    titel: 'Boom',
    beroepen: { boomlezer: 'Boomlezer' },
    gronden: { spoed: 'Er is haast.', gevaar: 'Er is gevaar.' },
    opmerkingen: ['Over de boom.', 'En nog iets.'],
    vragen: { acuut: { titel: 'Is er gevaar?', antwoorden: { ja: { label: 'Ja', gevolg: 'Bel.' } } } },
  }
  const kader = { 'gesprek-overslaan': [{ grond: 'gevaar' }, { grond: 'afstand' }] }

  it('vervangen zinnen en lijsten, en vullen de rest per id aan', () => {
    const heel = heleTeksten(
      {
        titel: 'Tak',
        beroepen: { takkenlezer: 'Takkenlezer' },
        gronden: { afstand: 'Zij zijn ver weg.' },
        opmerkingen: ['Over de tak.'],
        vragen: { acuut: { antwoorden: { ja: { gevolg: 'Bel meteen.' } } } },
      },
      onder,
      kader,
    )
    expect(heel).toEqual({
      titel: 'Tak',
      beroepen: { takkenlezer: 'Takkenlezer' },
      gronden: { gevaar: 'Er is gevaar.', afstand: 'Zij zijn ver weg.' },
      opmerkingen: ['Over de tak.'],
      vragen: { acuut: { titel: 'Is er gevaar?', antwoorden: { ja: { label: 'Ja', gevolg: 'Bel meteen.' } } } },
    })
  })

  it('houden eigen woorden voor een onbekende grond, zodat de controle ze noemt', () => {
    expect(heleTeksten({ gronden: { gevar: 'Tikfout.' } }, onder, kader)).toMatchObject({
      gronden: { gevaar: 'Er is gevaar.', gevar: 'Tikfout.' },
    })
  })
})
