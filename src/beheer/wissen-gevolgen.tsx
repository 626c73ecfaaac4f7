import { useTranslation } from 'react-i18next'
import { Uitklap } from '../ui/uitklap'

const DOET = ['sleutel', 'slot', 'blijft'] as const
const NIET = ['uitvoer', 'reserve', 'schijf', 'terug'] as const

/** What erasing does, and as plainly what it does not. */
export function WissenGevolgen() {
  const { t } = useTranslation()
  return (
    <Uitklap titel={t('beheer:gevolgen.titel')} open>
      <p>{t('beheer:gevolgen.doet')}</p>
      <ul>
        {DOET.map((wat) => (
          <li key={wat}>{t(`beheer:gevolgen.${wat}`)}</li>
        ))}
      </ul>
      <p>{t('beheer:gevolgen.doetNiet')}</p>
      <ul>
        {NIET.map((wat) => (
          <li key={wat}>{t(`beheer:gevolgen.${wat}`)}</li>
        ))}
      </ul>
    </Uitklap>
  )
}
