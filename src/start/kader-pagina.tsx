import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KaderKaart } from '../werk/kader-kaart'
import './nieuw.css'
import { isAlgemeen } from './algemeen'
import type { PaginaDeel } from './nieuw-pagina'

/** Which kader this casus is pinned to, honest about whose it is and how far it was verified. */
export function KaderPagina({ kader }: PaginaDeel) {
  const { t } = useTranslation()
  if (!kader) return null
  return (
    <>
      {isAlgemeen(kader) && (
        <Bericht soort="let-op" titel={t('start:nieuw.kader.nietVanJou')}>
          <p>{t('start:nieuw.kader.nietVanJouUitleg')}</p>
        </Bericht>
      )}
      <KaderKaart {...kader} />
      <p className="ww-kader-vast ww-zacht">{t('start:nieuw.kader.vast')}</p>
    </>
  )
}
