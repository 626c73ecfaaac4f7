import { useTranslation } from 'react-i18next'

export type Woord = (sleutel: string, waarden?: Readonly<Record<string, string | number>>) => string

/** For keys that hold an id of the core, which no type can check: `` woord(`kern:blokkade.${id}.titel`, waarden) ``. */
export function useWoord(): Woord {
  const { t } = useTranslation()
  return t as unknown as Woord
}
