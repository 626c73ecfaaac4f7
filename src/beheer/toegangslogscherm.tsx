import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout, Uitkomst } from '../keten/uitkomst'
import type { Kluis } from '../opslag/kluis'
import type { Toegangslog } from '../opslag/toegang/toegang'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { dagVan } from '../werk/dag-van'
import { useFoutzin } from '../werk/foutzin'
import { useGeladen } from '../werk/geladen'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { ToegangslogBestand } from './toegangslog-bestand'
import { Ketenuitslag, Loggrens } from './toegangslog-keten'
import { ToegangslogLijst } from './toegangslog-lijst'

interface Loginhoud {
  readonly log: Toegangslog
  /** Code names by the id of the casus; of what was erased there is none. */
  readonly namen: ReadonlyMap<string, string>
  /** JJJJ-MM-DD, when it was read. */
  readonly vandaag: string
}

/** The access log, to be read by whoever works here. Looking at it is a line in it. */
export function Toegangslogscherm() {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const [keer, zetKeer] = useState(0)
  const geladen = useGeladen(`toegangslog ${keer}`, () => leesLog(kluis))
  const opnieuw = () => zetKeer(keer + 1)
  const uitkomst = geladen.soort === 'klaar' ? geladen.inhoud : null
  return (
    <Pagina titel={t('beheer:log.titel')} inleiding={t('beheer:log.inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      {geladen.soort === 'laden' && <Laden tekst={t('beheer:log.laden')} />}
      {geladen.soort === 'fout' && <NietTeLezen fout={null} opnieuw={opnieuw} />}
      {uitkomst && 'fout' in uitkomst && <NietTeLezen fout={uitkomst.fout} opnieuw={opnieuw} />}
      {uitkomst && 'goed' in uitkomst && (
        <>
          <Ketenuitslag bevindingen={uitkomst.goed.log.bevindingen} />
          <Loggrens />
          <ToegangslogLijst
            regels={uitkomst.goed.log.regels}
            namen={uitkomst.goed.namen}
            vandaag={uitkomst.goed.vandaag}
          />
          <ToegangslogBestand regels={uitkomst.goed.log.regels} vandaag={uitkomst.goed.vandaag} />
        </>
      )}
    </Pagina>
  )
}

async function leesLog(kluis: Kluis): Promise<Uitkomst<Loginhoud>> {
  const [log, lijst] = await Promise.all([kluis.toegangslog(), kluis.lijst()])
  if (!('goed' in log)) return log
  const casussen = 'goed' in lijst ? lijst.goed.casussen : []
  return {
    goed: {
      log: log.goed,
      namen: new Map(casussen.map(({ id, codenaam }) => [id, codenaam])),
      vandaag: dagVan(new Date().toISOString()),
    },
  }
}

function NietTeLezen({ fout, opnieuw }: { readonly fout: Fout | null; readonly opnieuw: () => void }) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <FoutVlak niveau={2} titel={t('beheer:log.mis')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={opnieuw}>
      {fout && <p>{zin(fout)}</p>}
      <p>{t('beheer:nietsWeg')}</p>
    </FoutVlak>
  )
}
