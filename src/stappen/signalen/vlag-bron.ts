import { useTranslation } from 'react-i18next'
import { laadSignalen } from '../../../machines/index'
import { useGeladen } from '../../werk/geladen'
import { useWerk } from '../../werk/werk'

/** The source of a red flag in one line; nothing until the list is there. */
export function useVlagbron(): (vlag: string) => string | undefined {
  const { bronnen } = useWerk()
  const { t } = useTranslation()
  const geladen = useGeladen('signalen', laadSignalen)
  return (vlag) => {
    if (geladen.soort !== 'klaar') return undefined
    const id = geladen.inhoud['rode-vlaggen'].find((een) => een.id === vlag)?.bron
    const bron = id === undefined ? undefined : bronnen[id]
    return (
      bron && t('signalen:vlaggen.bron', { bron: bron.titel, gelezen: t(`kern:gelezen.${bron.gelezen}`).toLowerCase() })
    )
  }
}
