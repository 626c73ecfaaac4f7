import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { Leeg } from '../ui/leeg'
import { Terug } from '../ui/terug'
import { BronnenContext, useGeladenBronnen } from '../werk/bronnen-context'
import { useKader, useKaderkaarten } from '../werk/kaderlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { KaderDeel } from './kader-deel'

/** One kader on a page of its own: what it is first, and folded below it all that it asks and where that is written. */
export function KaderScherm({ kader: id }: { readonly kader: string }) {
  const { t } = useTranslation()
  const bronnen = useGeladenBronnen()
  const geladen = useKaderkaarten()
  const kaarten = geladen.soort === 'klaar' ? geladen.inhoud : []
  const kaart = kaarten.find(({ kader }) => kader === id)
  const kader = useKader(kaart ?? null)
  const mis = [geladen, kader].find((een) => een.soort === 'fout')
  const weg = geladen.soort === 'klaar' && !kaart
  return (
    <Pagina
      key={kaart?.kader ?? ''}
      titel={kaart?.titel ?? t(weg ? 'kaders:weg.titel' : 'kaders:titel')}
      aanhef={kaart ? t('kaders:titel') : ''}
    >
      <Terug href={paden.kaders}>{t('kaders:alle')}</Terug>
      {weg && (
        <Leeg titel={t('kaders:weg.titel')}>
          <p>{t('kaders:weg.uitleg')}</p>
        </Leeg>
      )}
      {mis?.soort === 'fout' && (
        <FoutVlak niveau={2} titel={t('nieuw:laadfout')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={mis.opnieuw}>
          <p>{t('nieuw:laadfoutUitleg')}</p>
        </FoutVlak>
      )}
      {kaart && kader.soort === 'klaar' && kader.inhoud && (
        <BronnenContext value={bronnen}>
          <KaderDeel
            {...kader.inhoud}
            kaart={kaart}
            basis={kaarten.find((een) => een.kader === kaart.bouwtOp?.kader)?.titel}
          />
          <Knop soort="stil" onClick={() => window.print()}>
            {t('app:knop.afdrukken')}
          </Knop>
        </BronnenContext>
      )}
      {!weg && !mis && !(kader.soort === 'klaar' && kader.inhoud) && <Laden tekst={t('app:laden.kader')} />}
    </Pagina>
  )
}
