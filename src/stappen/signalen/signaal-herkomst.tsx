import { useTranslation } from 'react-i18next'
import { useWerk } from '../../werk/werk'

export interface SignaalHerkomstProps {
  bron: string
  onbevestigd: boolean
}

/** The quiet line below a signal: the source it was read in, or that none was found. */
export function SignaalHerkomst({ bron: id, onbevestigd }: SignaalHerkomstProps) {
  const { bronnen } = useWerk()
  const { t } = useTranslation()
  const bron = bronnen[id]
  return (
    <p className="ww-zacht ww-klein">
      {onbevestigd ? (
        t('signalen:lijst.onbevestigd')
      ) : (
        <>
          {t('signalen:lijst.bron')} <span lang="nl">{bron?.titel ?? id}</span>
          {bron && <> · {t(`kern:gelezen.${bron.gelezen}`)}</>}
        </>
      )}
    </p>
  )
}
