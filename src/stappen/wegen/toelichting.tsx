import { useTranslation } from 'react-i18next'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import type { VraagProps } from './vraag'

/** Helping questions and examples of the kader, folded away. */
export function Toelichting({ woorden: { helpvragen, voorbeelden } }: Pick<VraagProps, 'woorden'>) {
  const { t } = useTranslation()
  if (helpvragen.length + voorbeelden.length === 0) return null
  return (
    <Uitklap titel={t('wegen:vraag.hulp')}>
      {helpvragen.length > 0 && <Lijst titel={t('wegen:vraag.helpvragen')} zinnen={helpvragen} />}
      {voorbeelden.length > 0 && <Lijst titel={t('wegen:vraag.voorbeelden')} zinnen={voorbeelden} />}
    </Uitklap>
  )
}

function Lijst({ titel, zinnen }: { titel: string; zinnen: readonly string[] }) {
  return (
    <>
      <Kop niveau={2} maat={4}>
        {titel}
      </Kop>
      <ul>
        {zinnen.map((zin) => (
          <li key={zin}>{zin}</li>
        ))}
      </ul>
    </>
  )
}
