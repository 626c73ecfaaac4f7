import { useTranslation } from 'react-i18next'
import { useBron } from '../werk/bronnen-context'

/** The quiet line below something that is no rule: where it was found and how well that was read. */
export function Bronnaam({ id }: { readonly id: string }) {
  const { t } = useTranslation()
  const bron = useBron(id)
  return (
    <p className="ww-zacht ww-klein">
      <span lang="nl">{bron?.titel ?? id}</span>
      {bron && <> · {t(`kern:gelezen.${bron.gelezen}`)}</>}
    </p>
  )
}
