import { useTranslation } from 'react-i18next'
import type { Bewaartermijnen } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Bericht } from '../ui/bericht'
import { Herkomst } from '../werk/herkomst'
import { paden } from '../werk/paden'

/** When a file is destroyed at somebody's request, by the rule that belongs to the term of this organisation. */
export function WissenVerzoek({ termijn }: { readonly termijn: Bewaartermijnen[string] | null }) {
  const { t } = useTranslation()
  const regel = termijn?.vernietigen
  return (
    <Bericht soort="let-op" niveau={3} titel={t('beheer:verzoek.titel')}>
      {regel ? (
        <>
          <p>{regel.regel[huidigeTaal()]}</p>
          <Herkomst bron={regel.bron} grondslag={regel.grondslag} />
        </>
      ) : (
        <p>
          {t(termijn ? 'beheer:verzoek.geenRegel' : 'beheer:verzoek.geenTermijn')}{' '}
          {!termijn && <a href={paden.organisatie}>{t('beheer:bewaren.naarProfiel')}</a>}
        </p>
      )}
      <p>{t('beheer:verzoek.ookDaar')}</p>
    </Bericht>
  )
}
