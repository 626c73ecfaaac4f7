import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Bescherming } from './bescherming'
import { Slotpagina } from './slotpagina'

export interface UitlegPaginaProps {
  readonly wijze: 'eigen' | 'gedeeld'
  readonly onVerder: () => void
  readonly onTerug: () => void
}

const PUNTEN = {
  eigen: ['kluis', 'slot', 'vergeten', 'kwijt'],
  gedeeld: ['tab', 'sluiten', 'bestand', 'wachtzin'],
} as const

/** What the choice means, before anything is typed. */
export function UitlegPagina({ wijze, onVerder, onTerug }: UitlegPaginaProps) {
  const { t } = useTranslation()
  const punten =
    wijze === 'eigen'
      ? PUNTEN.eigen.map((punt) => t(`slot:eigen.${punt}`))
      : PUNTEN.gedeeld.map((punt) => t(`slot:gedeeld.${punt}`))
  return (
    <Slotpagina titel={t(`slot:${wijze}.titel`)}>
      <ul>
        {punten.map((punt) => (
          <li key={punt}>{punt}</li>
        ))}
      </ul>
      <Bericht soort="let-op" titel={t(`slot:${wijze}.letOp`)}>
        <p>{t(`slot:${wijze}.letOpUitleg`)}</p>
        {wijze === 'eigen' && <p>{t('slot:eigen.prive')}</p>}
      </Bericht>
      <Bericht soort="uitleg" titel={t('slot:dossier.titel')}>
        <p>{t('slot:dossier.uitleg')}</p>
      </Bericht>
      <Bescherming />
      <p className="ww-rij">
        <Knop onClick={onVerder}>{t('app:knop.verder')}</Knop>
        <Knop soort="stil" onClick={onTerug}>
          {t('app:knop.terug')}
        </Knop>
      </p>
    </Slotpagina>
  )
}
