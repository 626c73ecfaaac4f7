import { useTranslation } from 'react-i18next'
import { useWoord } from '../taal/woord'

/** Where a word for it may stand: what is about the vault itself, a ground for erasing, a screen of a casus. */
const PLEKKEN = [
  (doel: string) => `beheer:doel.${doel}`,
  (doel: string) => `beheer:grond.${doel}.kort`,
  (doel: string) => `casus:klad.scherm.${doel}`,
]

/** The word for where someone was, or what it was about. An id of an older or newer version stays an id. */
export function useDoelwoord(): (doel: string) => string {
  const { i18n } = useTranslation()
  const woord = useWoord()
  return (doel) => {
    const sleutel = PLEKKEN.map((plek) => plek(doel)).find((een) => i18n.exists(een))
    return sleutel ? woord(sleutel) : doel
  }
}
