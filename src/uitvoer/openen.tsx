import { useRef, useState } from 'react'
import type { Bevinding, OpenUitslag } from '../werk/openen'
import { MAX_BESTAND_BYTES } from '../werk/openen'
import { WerkContext } from '../werk/werk'
import { BestandKiezen } from './bestand-kiezen'
import { Ontvangen } from './ontvangen'

export interface OpenenProps {
  lees: (tekst: string) => Promise<OpenUitslag>
}

type Stand =
  | { readonly soort: 'leeg' | 'bezig' }
  | { readonly soort: 'klaar'; readonly bestand: string; readonly uitslag: OpenUitslag }

/** Opens a file that someone sent, to be read only. Nothing of it is kept, nothing of one's own is touched. */
export function Openen({ lees }: OpenenProps) {
  const [stand, zetStand] = useState<Stand>({ soort: 'leeg' })
  const poging = useRef(0)
  const kies = async (bestand: File) => {
    poging.current += 1
    const deze = poging.current
    zetStand({ soort: 'bezig' })
    const uitslag = await open(bestand, lees)
    if (deze === poging.current) zetStand({ soort: 'klaar', bestand: bestand.name, uitslag })
  }
  if (stand.soort === 'klaar' && 'goed' in stand.uitslag) {
    const { werk, bevindingen } = stand.uitslag.goed
    return (
      <WerkContext value={werk}>
        <Ontvangen bestand={stand.bestand} bevindingen={bevindingen} onAnder={() => zetStand({ soort: 'leeg' })} />
      </WerkContext>
    )
  }
  return (
    <BestandKiezen
      bezig={stand.soort === 'bezig'}
      geweigerd={
        stand.soort === 'klaar' && 'fout' in stand.uitslag ? { ...stand.uitslag, bestand: stand.bestand } : null
      }
      onKies={(bestand) => void kies(bestand)}
    />
  )
}

/** The size is looked at before anything is read. Whatever goes wrong becomes a sentence. */
async function open(bestand: File, lees: OpenenProps['lees']): Promise<OpenUitslag> {
  if (bestand.size > MAX_BESTAND_BYTES) {
    return { fout: zin('pakket-te-groot', { grens: String(MAX_BESTAND_BYTES / 1024 / 1024) }) }
  }
  let tekst: string
  try {
    tekst = await bestand.text()
  } catch {
    return { fout: zin('bestand-onleesbaar') }
  }
  try {
    return await lees(tekst)
  } catch {
    return { fout: zin('openen-mislukt') }
  }
}

function zin(id: string, waarden: Record<string, string> = {}): Bevinding {
  return { id, waarden }
}
