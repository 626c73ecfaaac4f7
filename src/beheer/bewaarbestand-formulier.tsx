import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Reservebestand } from '../opslag/reserve/reserve'
import { Formulier } from '../ui/formulier'
import type { Fout as Veldfout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { useGeladen } from '../werk/geladen'
import { useKluis } from '../werk/kluis-context'
import { BewaarbestandKeuze } from './bewaarbestand-keuze'
import { useBestandswachtzin } from './bewaarbestand-wachtzin'
import { BewaarbestandWachtzinvelden } from './bewaarbestand-wachtzinvelden'
import { bewaarReserve } from './reserve-bestand'
import { ReserveGemaakt } from './reserve-gemaakt'

/** Makes a file to go on with elsewhere: which casussen, with which passphrase. */
export function BewaarbestandFormulier({ onGeteld }: { readonly onGeteld?: () => void }) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const zin = useFoutzin()
  const lijst = useGeladen('casussen', () => kluis.lijst(), true)
  const casussen = lijst.soort === 'klaar' && 'goed' in lijst.inhoud ? lijst.inhoud.goed.casussen : []
  const velden = useBestandswachtzin()
  const [gekozen, zetGekozen] = useState<readonly string[] | null>(null)
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([])
  const [bezig, zetBezig] = useState(false)
  const [bestand, zetBestand] = useState<Reservebestand | null>(null)

  const maak = async (): Promise<readonly Veldfout[]> => {
    if (gekozen?.length === 0) return [{ veld: 'casussen', tekst: t('reserve:bewaar.kiesEen') }]
    const mis = await velden.kijk()
    if (mis.length > 0) return mis
    const gemaakt = await kluis.maakReserve({ soort: 'wachtzin', wachtzin: velden.wachtzin }, gekozen ?? undefined)
    if (!('goed' in gemaakt)) return [{ veld: 'wachtzin', tekst: zin(gemaakt.fout) }]
    bewaarReserve(gemaakt.goed)
    zetBestand(gemaakt.goed)
    velden.zetWachtzin('')
    velden.zetHerhaling('')
    return []
  }
  const verstuur = async () => {
    if (bezig) return
    zetBezig(true)
    zetBestand(null)
    zetFouten(await maak())
    zetBezig(false)
  }
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst

  return (
    <>
      <Formulier
        fouten={fouten}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit" disabled={bezig}>
              {t('reserve:bewaar.knop')}
            </Knop>
            {bezig && <Laden tekst={t('reserve:bewaar.bezig')} />}
          </>
        }
      >
        {casussen.length > 1 && (
          <BewaarbestandKeuze casussen={casussen} gekozen={gekozen} fout={fout('casussen')} onKies={zetGekozen} />
        )}
        <BewaarbestandWachtzinvelden velden={velden} fout={fout} />
      </Formulier>
      {bestand && <ReserveGemaakt bestand={bestand} onGeteld={onGeteld} />}
    </>
  )
}
