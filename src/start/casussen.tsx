import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Kop } from '../ui/kop'
import { Laden } from '../ui/laden'
import { Leeg } from '../ui/leeg'
import type { Casuslijst } from '../werk/lijst'
import { Kaartjes } from './kaartjes'

/** The casussen of this browser, in whatever state reading them is. */
export function Casussen({ lijst }: { readonly lijst: Casuslijst }) {
  const { t, i18n } = useTranslation()
  return (
    <>
      <Kop niveau={2}>{t('start:verder.titel')}</Kop>
      {lijst.soort === 'laden' && <Laden tekst={t('start:verder.laden')} />}
      {lijst.soort === 'fout' && (
        <FoutVlak
          niveau={3}
          titel={t('start:verder.fout')}
          opnieuwLabel={t('app:knop.opnieuw')}
          onOpnieuw={lijst.opnieuw}
        >
          <p>{i18n.exists(`fout:${lijst.id}`) ? t(`fout:${lijst.id}` as never) : t('start:verder.foutUitleg')}</p>
        </FoutVlak>
      )}
      {lijst.soort === 'lijst' && lijst.kaartjes.length === 0 && (
        <Leeg niveau={3} titel={t('start:verder.leeg')}>
          <p>{t('start:verder.leegUitleg')}</p>
        </Leeg>
      )}
      {lijst.soort === 'lijst' && lijst.kaartjes.length > 0 && (
        <Kaartjes kaartjes={lijst.kaartjes} verwijder={lijst.verwijder} />
      )}
    </>
  )
}
