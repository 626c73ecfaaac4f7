import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Bel } from '../../werk/bel'
import type { VraagProps } from './vraag'

/**
 * What comes before leaving a question open: on safety, what this kader says about doubt; in a kader that knows no
 * doubt, to ask Veilig Thuis.
 */
export function Twijfelregel({ vraag, woorden }: VraagProps) {
  const { t } = useTranslation()
  const zonder = vraag.antwoorden.twijfel === undefined
  if (!zonder && !vraag['op-elk-moment']) return null
  return (
    <Bericht
      soort="let-op"
      titel={t(zonder ? 'wegen:twijfel.zonderTitel' : 'wegen:twijfel.titel')}
      acties={
        <>
          <Bel wie="veilig-thuis" />
          {vraag['op-elk-moment'] && <Bel wie="noodnummer" soort="tweede" />}
        </>
      }
    >
      {zonder ? (
        <p>{t('wegen:twijfel.zonder')}</p>
      ) : (
        <>
          <p>{t('wegen:twijfel.kies', { antwoord: woorden.antwoorden['twijfel']?.label })}</p>
          <p>{woorden.antwoorden['twijfel']?.gevolg}</p>
        </>
      )}
    </Bericht>
  )
}
