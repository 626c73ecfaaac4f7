import * as v from 'valibot'
import { type Kader, KaderSchema } from '../../weging/kader.schema'

const herkomst = { bron: 'proef', grondslag: 'advies' } as const
const naar = (vraag: string, gevolg: object = {}) => ({ naar: vraag, ...gevolg, ...herkomst })
const einde = (uitkomst: string, melden: string, hulp: string) => ({ uitkomst, melden, hulp, ...herkomst })

/**
 * The weging projected on what the rest of the chart sees of it: open, niet, nodig, direct, twijfel. The smallest kader
 * in which each of these is reached, with one question on safety that may be answered at any moment and per person.
 */
export const projectieKader: Kader = maakProjectieKader('verplicht')
/** The same for professions that ask Veilig Thuis only when needed. */
export const zoNodigKader: Kader = maakProjectieKader('zo-nodig')

function maakProjectieKader(plicht: 'verplicht' | 'zo-nodig'): Kader {
  return v.parse(KaderSchema, {
    kader: `projectie-${plicht}`,
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
      collega: { plicht: 'verplicht', ...herkomst },
      'veilig-thuis-advies': { plicht, ...herkomst },
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
