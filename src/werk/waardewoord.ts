import { useTranslation } from 'react-i18next'
import { alle, type Checkantwoorden } from '../../machines/index'
import { useDagtekst } from './dagtekst'
import { kort } from './kort'
import type { Regelveld } from './regelvelden'
import { useWerk } from './werk'
import { useNoem } from './zinnen'

export interface Waardewoord {
  readonly id: string
  readonly tekst: string
}

/** The values of one field in words, as plain text. `kort` only points to another line; `heel` repeats all it says. */
export function useWaardewoord(vorm: 'kort' | 'heel'): (veld: Regelveld) => Waardewoord[] {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const noem = useNoem()
  const { casus, teksten, routeteksten, checkteksten, signaalteksten } = useWerk()

  const elders = (soort: string, id: string): string | undefined => {
    if (soort === 'feit') {
      const tekst = alle(casus.regels, 'feit vastgelegd').find((een) => een.id === id)?.tekst
      return vorm === 'heel' || tekst === undefined ? tekst : `“${kort(tekst)}”`
    }
    const afspraak = alle(casus.regels, 'afspraak gemaakt').find((een) => een.id === id)
    return vorm === 'heel' || !afspraak ? afspraak?.resultaat : `${afspraak.wie}: ${kort(afspraak.resultaat)}`
  }

  const een = ({ soort, vraag }: Regelveld, waarde: string): string => {
    switch (soort) {
      case 'tekst':
        return waarde
      case 'dag':
        return dagtekst(waarde)
      case 'feit':
      case 'afspraak':
        return elders(soort, waarde) ?? waarde
      case 'kader':
        return `${teksten.titel} ${casus.geopend.versie}`
      case 'beroep':
        return teksten.beroepen[waarde] ?? waarde
      case 'stap':
        return teksten.stappen[waarde]?.titel ?? waarde
      case 'routesoort':
        return routeteksten[waarde]?.titel ?? waarde
      case 'routestap':
        return Object.values(routeteksten).find(({ stappen }) => stappen[waarde])?.stappen[waarde] ?? waarde
      case 'kindcheckaanleiding':
        return checkteksten['kindcheck']?.vragen['aanleiding']?.keuzes[waarde] ?? waarde
      case 'signaal':
        return signaalteksten.signalen[waarde] ?? waarde
      case 'signaalleeftijd':
        return signaalteksten.leeftijden[waarde] ?? waarde
      case 'kadergrond':
        return teksten.gronden[waarde] ?? waarde
      case 'vraagantwoord':
        return teksten.vragen[vraag ?? '']?.antwoorden[waarde]?.label ?? noem('antwoord', waarde)
      case 'toetsresultaat':
        return teksten.toets.antwoorden[waarde]?.label ?? noem(soort, waarde)
      default:
        return noem(soort, waarde)
    }
  }

  return (veld) => {
    const { waarde } = veld
    const check = checkteksten[veld.soort]
    if (check) {
      return Object.entries(waarde as Checkantwoorden).map(([id, gekozen]) => {
        const vraag = check.vragen[id]
        return {
          id,
          tekst: `${vraag?.titel ?? id} ${gekozen.map((keuze) => vraag?.keuzes[keuze] ?? keuze).join(', ')}`,
        }
      })
    }
    if (typeof waarde === 'boolean') return [{ id: String(waarde), tekst: t(waarde ? 'app:ja' : 'app:nee') }]
    if (typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)) {
      return Object.entries(waarde).map(([persoon, antwoord]) => ({
        id: persoon,
        tekst: `${noem('persoon', persoon)}: ${een(veld, String(antwoord))}`,
      }))
    }
    return [waarde].flat().map((deel) => ({ id: String(deel), tekst: een(veld, String(deel)) }))
  }
}
