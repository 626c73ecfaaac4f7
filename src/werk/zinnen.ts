import { useTranslation } from 'react-i18next'
import type { Bezwaar } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { kort } from './kort'
import { useWerkOfNiets } from './werk'

/** Puts a refusal into words: the sentence of the bezwaar, or the title and remedy of the blokkade behind it. */
export function useBezwaarzin(): (bezwaar: Bezwaar) => string {
  const { i18n } = useTranslation()
  const woord = useWoord()
  const woordenVan = useWoorden()
  return ({ id, waarden }) => {
    const woorden = woordenVan(waarden)
    const blokkade = i18n.exists(`kern:blokkade.${id}.titel`)
    return blokkade
      ? `${woord(`kern:blokkade.${id}.titel`, woorden)}. ${woord(`kern:blokkade.${id}.doen`, woorden)}`
      : woord(i18n.exists(`kern:bezwaar.${id}`) ? `kern:bezwaar.${id}` : `fout:${id}`, woorden)
  }
}

/** The values of a reason, of a blokkade or of something missing, with ids turned into what people call them. */
export function useWoorden(): (waarden: Readonly<Record<string, string>>) => Record<string, string> {
  const noem = useNoem()
  return (waarden) => Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)]))
}

/** The human name of a value in a reason: the title of a question, the name of a person, the word for a form. */
export function useNoem(): (soort: string, waarde: string) => string {
  const werk = useWerkOfNiets()
  const { i18n } = useTranslation()
  const woord = useWoord()
  return (soort, waarde) => {
    if (soort === 'vraag') return werk?.teksten.vragen[waarde]?.titel ?? waarde
    if (soort === 'persoon') return persoonsnaam(werk, waarde) ?? waarde
    if (soort === 'feit') return kort(werk?.feittekst(waarde) ?? waarde)
    if (soort === 'routesoort') return werk?.routeteksten[waarde]?.titel ?? waarde
    const sleutel = `kern:keuze.${soort}.${waarde}`
    return i18n.exists(`${sleutel}.label`) ? woord(`${sleutel}.label`) : waarde
  }
}

function persoonsnaam(werk: ReturnType<typeof useWerkOfNiets>, id: string): string | undefined {
  const regel = werk?.casus.regels.find(
    ({ gebeurtenis }) => gebeurtenis.type === 'persoon toegevoegd' && gebeurtenis.id === id,
  )
  return regel?.gebeurtenis.type === 'persoon toegevoegd' ? regel.gebeurtenis.aanduiding : undefined
}
