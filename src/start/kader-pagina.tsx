import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { KaderKaart } from '../werk/kader-kaart'
import './nieuw.css'
import { isAlgemeen } from './algemeen'
import type { PaginaDeel } from './nieuw-pagina'

/** Which kader this casus is pinned to, honest about whose it is and how far it was verified. */
export function KaderPagina({ kaart, kaarten, kader }: PaginaDeel) {
  const { t } = useTranslation()
  if (!kaart) return null
  if (kader.soort === 'fout') {
    return (
      <FoutVlak niveau={2} titel={t('nieuw:laadfout')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={kader.opnieuw}>
        <p>{t('nieuw:laadfoutUitleg')}</p>
      </FoutVlak>
    )
  }
  return (
    <>
      {isAlgemeen(kaart) && (
        <Bericht soort="let-op" titel={t('nieuw:kader.nietVanJou')}>
          <p>{t('nieuw:kader.nietVanJouUitleg')}</p>
        </Bericht>
      )}
      {kader.soort === 'klaar' && kader.inhoud ? (
        <KaderKaart
          {...kader.inhoud}
          kaart={kaart}
          basis={kaarten.find((een) => een.kader === kaart.bouwtOp?.kader)?.titel}
        />
      ) : (
        <Laden tekst={t('app:laden.kader')} />
      )}
      <p className="ww-kader-vast ww-zacht">{t('nieuw:kader.vast')}</p>
    </>
  )
}
