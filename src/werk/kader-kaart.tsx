import { useTranslation } from 'react-i18next'
import { Kaart } from '../ui/kaart'
import { Samenvatting } from '../ui/samenvatting'
import { useDagtekst } from './dagtekst'
import type { Kadermap } from './kaderlijst'

/** What someone should know of a kader before using it: whose it is, what it asks, and how far it was verified. */
export function KaderKaart({ kader, teksten, titel }: Kadermap & { readonly titel?: string | undefined }) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <Kaart titel={titel ?? teksten.titel}>
      <p>{teksten.kort}</p>
      <Samenvatting
        wijzigLabel={t('app:knop.wijzig')}
        rijen={[
          { id: 'uitgever', vraag: t('start:kader.uitgever'), antwoord: <span lang="nl">{kader.uitgever}</span> },
          {
            id: 'versie',
            vraag: t('start:kader.versie'),
            antwoord: kader.versie,
            toelichting: t('start:kader.geldigVan', { datum: dagtekst(kader.geldig.van) }),
          },
          {
            id: 'nagekeken',
            vraag: t('start:kader.nagekeken'),
            antwoord: t(`kern:zekerheid.${kader.zekerheid}`),
            toelichting: teksten.nagekeken,
          },
          { id: 'beslisser', vraag: t('start:kader.beslisser'), antwoord: '', toelichting: teksten.beslisser },
        ]}
      />
      <h3>{t('start:kader.verplicht')}</h3>
      <ul>
        {teksten.verplicht.map((regel) => (
          <li key={regel}>{regel}</li>
        ))}
      </ul>
    </Kaart>
  )
}
