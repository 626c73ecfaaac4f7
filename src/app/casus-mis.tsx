import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { FoutVlak } from '../ui/fout-vlak'
import { KnopLink } from '../ui/knop-link'
import { Laden } from '../ui/laden'
import { useFoutzin } from '../werk/foutzin'
import { useGeladen } from '../werk/geladen'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { CasusBeschadigd } from './casus-beschadigd'
import type { Casusstand } from './casusbron'
import { bekijkSchade, isSchade } from './casusschade'
import { Hoofdschil } from './hoofdschil'
import { deKern } from './kern'

export interface CasusMisProps {
  readonly id: string
  readonly stand: Extract<Casusstand, { readonly soort: 'fout' }>
  readonly opnieuw: () => void
}

/** A casus that does not open. When it is damaged, what is whole of it can be read and all of it saved. */
export function CasusMis({ id, stand, opnieuw }: CasusMisProps) {
  return (
    <Hoofdschil>
      {isSchade(stand.fout) ? (
        <Schade id={id} stand={stand} opnieuw={opnieuw} />
      ) : (
        <Niet {...stand} opnieuw={opnieuw} />
      )}
    </Hoofdschil>
  )
}

function Schade({ id, stand, opnieuw }: CasusMisProps) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const geladen = useGeladen(id, async () => bekijkSchade(kluis, id, stand.bevindingen, await deKern()))
  if (geladen.soort === 'laden') return <Laden tekst={t('app:laden.casus')} />
  if (geladen.soort === 'fout' || !('goed' in geladen.inhoud)) return <Niet {...stand} opnieuw={opnieuw} />
  return <CasusBeschadigd id={id} fout={stand.fout} schade={geladen.inhoud.goed} opnieuw={opnieuw} />
}

function Niet({ fout, bevindingen, opnieuw }: { fout: Fout; bevindingen: readonly Fout[]; opnieuw: () => void }) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <FoutVlak
      titel={fout.id === 'casus-onbekend' ? t('app:mis.casusWeg') : t('app:mis.casusOnleesbaar')}
      opnieuwLabel={t('app:mis.opnieuw')}
      onOpnieuw={opnieuw}
      acties={
        <KnopLink soort="tweede" href={paden.start}>
          {t('app:mis.start')}
        </KnopLink>
      }
    >
      <p>{zin(fout)}</p>
      {bevindingen.length > 1 && (
        <ul>
          {bevindingen.map((bevinding) => (
            <li key={JSON.stringify(bevinding)}>{zin(bevinding)}</li>
          ))}
        </ul>
      )}
    </FoutVlak>
  )
}
