import { useTranslation } from 'react-i18next'
import { Uitklap } from '../ui/uitklap'

const WEL = ['kwijt', 'anderen', 'veranderen'] as const
const NIET = ['virus', 'dwang', 'website', 'sporen'] as const

/** What the lock protects against and what not: the short version of the threat model in SECURITY.md. */
export function Bescherming({ open = false }: { readonly open?: boolean }) {
  const { t } = useTranslation()
  return (
    <Uitklap titel={t('slot:bescherming.titel')} open={open}>
      <p>
        <strong>{t('slot:bescherming.wel')}</strong>
      </p>
      <ul>
        {WEL.map((punt) => (
          <li key={punt}>{t(`slot:bescherming.tegen.${punt}`)}</li>
        ))}
      </ul>
      <p>
        <strong>{t('slot:bescherming.niet')}</strong>
      </p>
      <ul>
        {NIET.map((punt) => (
          <li key={punt}>{t(`slot:bescherming.nietTegen.${punt}`)}</li>
        ))}
      </ul>
    </Uitklap>
  )
}
