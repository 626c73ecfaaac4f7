import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Reservebestand } from '../opslag/reserve/reserve'
import { FoutVlak } from '../ui/fout-vlak'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'
import { bewaarReserve } from './reserve-bestand'
import { ReserveGemaakt } from './reserve-gemaakt'

/** One button, and what came of it. */
export function ReserveMaken({ onGeteld }: { readonly onGeteld: () => void }) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const zin = useFoutzin()
  const [bezig, zetBezig] = useState(false)
  const [uitkomst, zetUitkomst] = useState<Uitkomst<Reservebestand> | null>(null)
  const maak = async () => {
    zetBezig(true)
    zetUitkomst(null)
    const gemaakt = await kluis.maakReserve({ soort: 'herstelsleutel' })
    if ('goed' in gemaakt) bewaarReserve(gemaakt.goed)
    zetBezig(false)
    zetUitkomst(gemaakt)
  }
  return (
    <>
      <p className="ww-rij">
        <Knop disabled={bezig} onClick={() => void maak()}>
          {t('reserve:maken.knop')}
        </Knop>
      </p>
      {bezig && <Laden tekst={t('reserve:maken.bezig')} />}
      {uitkomst && 'goed' in uitkomst && <ReserveGemaakt bestand={uitkomst.goed} onGeteld={onGeteld} />}
      {uitkomst && 'fout' in uitkomst && (
        <FoutVlak niveau={2} titel={t('reserve:maken.mislukt')}>
          <p>{zin(uitkomst.fout)}</p>
        </FoutVlak>
      )}
    </>
  )
}
