import { useTranslation } from 'react-i18next'
import type { Kaderkaart } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Kaart } from '../ui/kaart'
import { Samenvatting, type SamenvattingRij } from '../ui/samenvatting'
import { useDagtekst } from './dagtekst'
import type { Kadermap } from './kaderlijst'
import { ZekerheidLabel } from './zekerheid-label'

export interface KaderKaartProps extends Kadermap {
  readonly kaart: Kaderkaart
  /** The title of the kader it builds on, when it does. */
  readonly basis: string | undefined
  readonly titel?: string | undefined
}

/** What someone should know of a kader before using it: whose it is, what it asks, and how far it was verified. */
export function KaderKaart({ kader, teksten, kaart, basis, titel }: KaderKaartProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const bouwtOp: SamenvattingRij[] =
    kaart.bouwtOp === null
      ? []
      : [
          {
            id: 'bouwt-op',
            vraag: t('kaders:kaart.bouwtOp'),
            antwoord: t('kaders:kaart.bouwtOpVersie', {
              titel: basis ?? kaart.bouwtOp.kader,
              versie: kaart.bouwtOp.versie,
            }),
            toelichting: t('kaders:kaart.bouwtOpUitleg'),
          },
        ]
  return (
    <Kaart titel={titel ?? teksten.titel}>
      <p>{teksten.kort}</p>
      {kaart.vrijwillig && (
        <Bericht soort="uitleg" niveau={3} titel={t('kaders:kaart.vrijwillig')}>
          <p>{t('kaders:kaart.vrijwilligUitleg')}</p>
        </Bericht>
      )}
      <Samenvatting
        wijzigLabel={t('app:knop.wijzig')}
        rijen={[
          { id: 'uitgever', vraag: t('kaders:kaart.uitgever'), antwoord: <span lang="nl">{kader.uitgever}</span> },
          {
            id: 'versie',
            vraag: t('kaders:kaart.versie'),
            antwoord: kader.versie,
            toelichting: t('kaders:kaart.geldigVan', { datum: dagtekst(kader.geldig.van) }),
          },
          {
            id: 'nagekeken',
            vraag: t('kaders:kaart.nagekeken'),
            antwoord: <ZekerheidLabel zekerheid={kader.zekerheid} />,
            toelichting: teksten.nagekeken,
          },
          ...bouwtOp,
          { id: 'beslisser', vraag: t('kaders:kaart.beslisser'), antwoord: '', toelichting: teksten.beslisser },
        ]}
      />
      <h3>{t(kaart.vrijwillig ? 'kaders:kaart.raadtAan' : 'kaders:kaart.verplicht')}</h3>
      <ul>
        {teksten.verplicht.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </Kaart>
  )
}
