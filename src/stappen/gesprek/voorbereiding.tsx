import { useTranslation } from 'react-i18next'
import { Uitklap } from '../../ui/uitklap'

const DELEN = {
  volgorde: ['een', 'twee', 'drie', 'vier', 'vijf'],
  veiligheid: ['een', 'twee', 'drie', 'vier'],
  wie: ['een', 'twee', 'drie', 'vier'],
  kind: ['een', 'twee', 'drie', 'vier'],
  wel: ['een', 'twee', 'drie', 'vier', 'vijf'],
  niet: ['een', 'twee', 'drie', 'vier', 'vijf'],
} as const

/** What to think of before a talk: the order, safety, who joins, the child, words that help and words to leave. */
export function Voorbereiding() {
  const { t } = useTranslation()
  return (
    <div className="ww-gesprek__raad">
      {Object.entries(DELEN).map(([deel, punten]) => (
        <Uitklap key={deel} titel={t(`gesprek:raad.${deel}.titel` as never)}>
          <ul>
            {punten.map((punt) => (
              <li key={punt}>{t(`gesprek:raad.${deel}.${punt}` as never)}</li>
            ))}
          </ul>
        </Uitklap>
      ))}
    </div>
  )
}
