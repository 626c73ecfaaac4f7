import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { useKaderlijst } from '../werk/kaderlijst'
import { Pagina } from '../werk/pagina'
import { NieuwVragen, type NieuwVragenProps } from './nieuw-vragen'

/** A new casus: who are you, and so which kader; then how the casus is called and who decides. */
export function Nieuw({ open }: Pick<NieuwVragenProps, 'open'>) {
  const { t } = useTranslation()
  const lijst = useKaderlijst()
  if (lijst.soort === 'lijst') return <NieuwVragen kaders={lijst.kaders} open={open} />
  return (
    <Pagina titel={t('start:nieuw.titel')}>
      {lijst.soort === 'laden' && <Laden tekst={t('app:laden.kader')} />}
      {lijst.soort === 'fout' && (
        <FoutVlak
          niveau={2}
          titel={t('start:nieuw.laadfout')}
          opnieuwLabel={t('app:knop.opnieuw')}
          onOpnieuw={lijst.opnieuw}
        >
          <p>{t('start:nieuw.laadfoutUitleg')}</p>
        </FoutVlak>
      )}
    </Pagina>
  )
}
