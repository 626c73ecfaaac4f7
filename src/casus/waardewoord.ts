import { useTranslation } from 'react-i18next'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'
import type { Regelveld } from './regelvelden'

/** The value of one field in words, as plain text. */
export function useWaardewoord(): (veld: Regelveld) => string {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const noem = useNoem()
  const { casus, teksten } = useWerk()
  const gebeurtenissen = casus.regels.map((regel) => regel.gebeurtenis)

  const een = (soort: string, waarde: string): string => {
    switch (soort) {
      case 'tekst':
        return waarde
      case 'dag':
        return dagtekst(waarde)
      case 'feit': {
        const feit = gebeurtenissen.find((een) => een.type === 'feit vastgelegd' && een.id === waarde)
        return feit?.type === 'feit vastgelegd' ? `“${kort(feit.tekst)}”` : waarde
      }
      case 'afspraak': {
        const afspraak = gebeurtenissen.find((een) => een.type === 'afspraak gemaakt' && een.id === waarde)
        return afspraak?.type === 'afspraak gemaakt' ? `${afspraak.wie}: ${kort(afspraak.resultaat)}` : waarde
      }
      case 'kader':
        return `${teksten.titel} ${casus.geopend.versie}`
      case 'beroep':
        return teksten.beroepen[waarde] ?? waarde
      case 'stap':
        return teksten.stappen[waarde]?.titel ?? waarde
      case 'routesoort':
        return teksten['andere-routes'][waarde]?.titel ?? waarde
      case 'routestap':
        return Object.values(teksten['andere-routes']).find(({ stappen }) => stappen[waarde])?.stappen[waarde] ?? waarde
      case 'kadergrond':
        return teksten.gronden[waarde] ?? waarde
      default:
        return noem(soort, waarde)
    }
  }

  return ({ soort, waarde }) => {
    if (typeof waarde === 'boolean') return t(waarde ? 'app:ja' : 'app:nee')
    if (Array.isArray(waarde)) return waarde.map((deel) => een(soort, String(deel))).join(', ')
    if (typeof waarde === 'object' && waarde !== null) {
      return Object.entries(waarde)
        .map(([persoon, antwoord]) => `${noem('persoon', persoon)}: ${een(soort, String(antwoord))}`)
        .join(', ')
    }
    return een(soort, String(waarde))
  }
}

/** The beginning of a text, for where it only points to it. Never cuts a character in two. */
export function kort(tekst: string, lengte = 80): string {
  const tekens = Array.from(
    tekst
      .replace(/\s+/g, ' ')
      .trim()
      .slice(0, lengte * 4),
  )
  return tekens.length > lengte ? `${tekens.slice(0, lengte).join('')}…` : tekens.join('')
}
