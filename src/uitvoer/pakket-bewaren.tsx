import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { bewaarBestand } from '../werk/bewaar-bestand'
import { useToegang } from '../werk/toegang'
import { useWerk } from '../werk/werk'
import { Vingerafdruk } from './vingerafdruk'

type Stand = { readonly soort: 'rust' | 'bezig' | 'mislukt' } | { readonly soort: 'klaar'; readonly naam: string }

/** The package as a file: what it shows, what it does not, and where it belongs. */
export function PakketBewaren() {
  const { t } = useTranslation()
  const { id, maakUitvoer, vingerafdruk } = useWerk()
  const log = useToegang()
  const [stand, zetStand] = useState<Stand>({ soort: 'rust' })
  const bewaar = async () => {
    zetStand({ soort: 'bezig' })
    try {
      const bestand = await maakUitvoer()
      bewaarBestand({ naam: bestand.naam, inhoud: bestand.tekst, soort: 'application/json' })
      log({ handeling: 'uitgevoerd', casus: id, doel: 'uitvoer' })
      zetStand({ soort: 'klaar', naam: bestand.naam })
    } catch {
      log({ handeling: 'uitgevoerd', casus: id, doel: 'uitvoer', gelukt: false })
      zetStand({ soort: 'mislukt' })
    }
  }
  return (
    <section className="ww-uitvoer-deel">
      <Kop niveau={2}>{t('uitvoer:bestand.titel')}</Kop>
      <p>{t('uitvoer:bestand.uitleg')}</p>
      <ul>
        <li>{t('uitvoer:bestand.wijziging')}</li>
        <li>{t('uitvoer:bestand.leesbaar')}</li>
        <li>{t('uitvoer:bestand.waar')}</li>
      </ul>
      <Knop onClick={() => void bewaar()} disabled={stand.soort === 'bezig'}>
        {t('uitvoer:bestand.knop')}
      </Knop>
      <p role="status">{stand.soort === 'klaar' && t('uitvoer:bestand.klaar', { naam: stand.naam })}</p>
      {stand.soort === 'mislukt' && (
        <FoutVlak niveau={3} titel={t('uitvoer:bestand.mislukt')}>
          <p>{t('uitvoer:bestand.misluktUitleg')}</p>
        </FoutVlak>
      )}
      <Kop niveau={3}>{t('uitvoer:vingerafdruk.titel')}</Kop>
      <p>{t('uitvoer:vingerafdruk.uitleg')}</p>
      <p>
        <Vingerafdruk waarde={vingerafdruk} />
      </p>
    </section>
  )
}
