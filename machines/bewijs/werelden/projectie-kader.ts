import * as v from 'valibot'
import { type Kader, KaderSchema } from '../../weging/kader.schema'

const herkomst = { bron: 'proef', grondslag: 'advies' } as const
const naar = (vraag: string, gevolg: object = {}) => ({ naar: vraag, ...gevolg, ...herkomst })
const einde = (uitkomst: string, melden: string, hulp: string) => ({ uitkomst, melden, hulp, ...herkomst })

type Plicht = Kader['vereist']['collega']['plicht']

/** A value of `vereist`: who must be consulted before deciding. */
export interface Vereistvorm {
  readonly collega: Plicht
  readonly aandachtsfunctionaris?: Plicht
  readonly advies: Plicht
}

/**
 * The weging projected on what the rest of the chart sees of it: open, niet, nodig, direct, twijfel. The smallest kader
 * in which each of these is reached, with one question on safety that may be answered at any moment and per person.
 */
export const projectieKader: Kader = maakProjectieKader({ collega: 'verplicht', advies: 'verplicht' })
/** The same for professions that ask Veilig Thuis only when needed. */
export const zoNodigKader: Kader = maakProjectieKader({ collega: 'verplicht', advies: 'zo-nodig' })

/** The same with a question about structural unsafety, which some rules name. */
export const metStructureel: Kader = {
  ...zoNodigKader,
  vragen: zoNodigKader.vragen.flatMap((vraag) => {
    if (vraag.id !== 'acuut') return [vraag]
    const naar = (gevolg: object = {}) => ({ naar: 'hulp-aanvaard', ...gevolg, ...herkomst })
    const acuut = {
      ja: { ...vraag.antwoorden.ja, naar: 'structureel' },
      nee: { ...vraag.antwoorden.nee, naar: 'structureel' },
      twijfel: { ...herkomst, melden: 'onbekend', naar: 'structureel' },
    } as const
    const structureel = {
      ja: naar({ melden: 'nodig', hulp: 'met-veilig-thuis' }),
      nee: naar(),
      twijfel: naar({ melden: 'onbekend' }),
    }
    return [
      { ...vraag, antwoorden: acuut },
      { ...vraag, id: 'structureel', antwoorden: structureel },
    ]
  }),
}

/** A value of `vereist` in a few words. */
export function vereistnaam({ collega, aandachtsfunctionaris = 'zo-nodig', advies }: Vereistvorm): string {
  return `collega ${collega}, aandachtsfunctionaris ${aandachtsfunctionaris}, advies ${advies}`
}

/** The projected kader with this value of `vereist`. */
export function maakProjectieKader(vorm: Vereistvorm): Kader {
  const { collega, aandachtsfunctionaris, advies } = vorm
  return v.parse(KaderSchema, {
    kader: `projectie-${advies}`,
    versie: '2026-01',
    geldig: { van: '2026-01-01' },
    uitgever: 'Weegwijzer',
    sector: 'proef',
    beroepen: ['proef'],
    bron: 'proef',
    zekerheid: 'onbevestigd',
    'nakijken-voor': '2027-01-01',
    stappen: ['signalen', 'raadplegen', 'gesprek', 'wegen', 'beslissen'],
    vereist: {
      collega: { plicht: collega, ...herkomst },
      ...(aandachtsfunctionaris ? { aandachtsfunctionaris: { plicht: aandachtsfunctionaris, ...herkomst } } : {}),
      'veilig-thuis-advies': { plicht: advies, ...herkomst },
    },
    'gesprek-overslaan': [{ grond: 'veiligheid-betrokkenen', ...herkomst }],
    beslisser: { standaard: 'proef', aanpasbaar: true, ...herkomst },
    kindcheck: herkomst,
    'andere-routes': ['beroepskracht'],
    vragen: [
      {
        id: 'vermoeden',
        stap: 'wegen',
        bron: 'proef',
        antwoorden: {
          ja: naar('acuut'),
          nee: einde('afsluiten', 'niet-nodig', 'niet-nodig'),
          twijfel: einde('veilig-thuis-raadplegen', 'onbekend', 'onbekend'),
        },
      },
      {
        id: 'acuut',
        stap: 'beslissen',
        'op-elk-moment': true,
        'per-persoon': true,
        bron: 'proef',
        antwoorden: {
          ja: naar('hulp-aanvaard', { melden: 'direct', hulp: 'met-veilig-thuis' }),
          nee: naar('hulp-aanvaard'),
          twijfel: naar('hulp-aanvaard', { melden: 'onbekend' }),
        },
      },
      {
        id: 'hulp-aanvaard',
        stap: 'beslissen',
        bron: 'proef',
        antwoorden: {
          ja: einde('hulp-starten', 'niet-nodig', 'starten'),
          nee: einde('melden', 'nodig', 'niet-toereikend'),
          twijfel: einde('veilig-thuis-raadplegen', 'onbekend', 'onbekend'),
        },
      },
    ],
    toets: {
      ja: { hulp: 'niet-nodig', ...herkomst },
      nee: { melden: 'nodig', hulp: 'niet-toereikend', ...herkomst },
      twijfel: { melden: 'onbekend', ...herkomst },
    },
  })
}
