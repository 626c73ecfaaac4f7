import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'
import { verschil } from './lezing'
import { tegenBesluiten } from './voorbeelden'

/** Promise 10: what is recorded and decides nothing: what a victim wants, another parent, and other bodies. */
export const beslistNiets: readonly Eigenschap[] = [
  {
    belofte: 10,
    naam: 'Wat het slachtoffer wil of niet wil verandert niets aan melden, hulp of wat besloten mag worden',
    soort: 'stap',
    bij: ['wens vastgelegd'],
    geldt: ({ van, naar, gebeurtenis }, { bezwaren }) => {
      if (gebeurtenis.type !== 'wens vastgelegd') return null
      const anders = verschil(van.stand, naar.stand).filter((veld) => veld !== 'wens')
      if (anders.length > 0) return `veranderde ${anders.join(', ')}`
      const bekwaam = gebeurtenis.wilsbekwaam !== 'niet-beoordeeld' || van.stand.wens === 'met-bekwaamheid'
      if ((naar.stand.wens === 'met-bekwaamheid') !== bekwaam) return 'een bezwaar telde mee'
      const lijst = ({ stand }: Stap['van']) =>
        tegenBesluiten(bezwaren, stand)
          .flat()
          .filter((id) => id !== 'wens-en-bekwaamheid-ontbreekt')
      return eis(String(lijst(van)) === String(lijst(naar)), 'er kwam een bezwaar bij of er viel er een weg')
    },
  },
  {
    belofte: 10,
    naam: 'Een verzoek aan de Raad of een aanmelding bij CoMensha wordt altijd aanvaard en is geen melding',
    soort: 'stap',
    bij: ['verzoek aan raad gedaan', 'aanmelding comensha gedaan'],
    geldt: (stap) => {
      if (!stap.geaccepteerd) return 'geweigerd'
      const anders = [...verschil(stap.van.stand, stap.naar.stand), ...regios(stap)]
      return eis(anders.length === 0, `veranderde ${anders.join(', ')}`)
    },
  },
  {
    belofte: 10,
    naam: 'Vastleggen dat de uitvoer is opgeborgen wordt altijd aanvaard, ook na het sluiten, en verandert niets',
    soort: 'stap',
    bij: ['uitvoer opgeborgen'],
    geldt: (stap) => {
      if (!stap.geaccepteerd) return 'geweigerd'
      const anders = [...verschil(stap.van.stand, stap.naar.stand), ...regios(stap)]
      return eis(anders.length === 0, `veranderde ${anders.join(', ')}`)
    },
  },
  {
    belofte: 10,
    naam: 'De andere ouder horen verandert niets aan melden of hulp, en houdt niets tegen',
    soort: 'stap',
    bij: ['andere ouder gehoord'],
    geldt: ({ van, naar }, { bezwaren }) => {
      const anders = verschil(van.stand, naar.stand).filter((veld) => veld !== 'andereOuderGehoord')
      if (anders.length > 0) return `veranderde ${anders.join(', ')}`
      const was = tegenBesluiten(bezwaren, van.stand)
      const meer = tegenBesluiten(bezwaren, naar.stand).some((ids, nr) => ids.length > (was[nr]?.length ?? 0))
      return eis(naar.stand.andereOuderGehoord && !meer, 'er kwam een bezwaar bij')
    },
  },
]

/** The regions of the chart that stand elsewhere after a step. */
function regios({ van, naar }: Stap): string[] {
  return Object.keys(van.waarde).filter((regio) => van.waarde[regio] !== naar.waarde[regio])
}
