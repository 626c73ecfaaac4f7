import { useMemo, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { Laden } from '../ui/laden'
import { useKluis } from '../werk/kluis-context'
import { CasusMis } from './casus-mis'
import { CasusOpen } from './casus-open'
import { casusbron } from './casusbron'
import { Hoofdschil } from './hoofdschil'

export interface CasusPaginaProps {
  readonly id: string
  readonly scherm?: string | undefined
  readonly vraag?: string | undefined
}

/** One screen of one casus: read from the vault, replayed, and kept in step with other tabs. */
export function CasusPagina({ id, scherm, vraag }: CasusPaginaProps) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const bron = useMemo(() => casusbron(kluis, id), [kluis, id])
  const stand = useSyncExternalStore(bron.luister, bron.stand)
  if (stand.soort === 'fout') return <CasusMis id={id} stand={stand} opnieuw={bron.opnieuw} />
  if (stand.soort === 'open') {
    return <CasusOpen id={id} open={stand.open} leg={bron.leg} scherm={scherm} vraag={vraag} />
  }
  return (
    <Hoofdschil>
      <Laden tekst={t('app:laden.casus')} />
    </Hoofdschil>
  )
}
