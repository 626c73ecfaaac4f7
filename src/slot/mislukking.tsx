import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { useFoutzin } from '../werk/foutzin'

export interface MislukkingProps {
  readonly uitkomst: Uitkomst<unknown> | 'leeg'
  /** When the key does not fit, and when nothing was typed. */
  readonly past: string
  readonly leeg: string
}

/** Why a lock stayed shut. What is no matter of the key offers to load the page again: the worker may be gone. */
export function Mislukking({ uitkomst, past, leeg }: MislukkingProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  if (uitkomst !== 'leeg' && 'goed' in uitkomst) return null
  const id = uitkomst === 'leeg' ? 'leeg' : uitkomst.fout.id
  const eigen = id === 'leeg' ? leeg : id === 'sleutel-past-niet' ? past : null
  const opnieuw = !eigen && !id.startsWith('passkey-') && (
    <Knop soort="tweede" onClick={() => window.location.reload()}>
      {t('slot:op.laadOpnieuw')}
    </Knop>
  )
  return (
    <Bericht soort="let-op" rol="alert" acties={opnieuw || undefined}>
      <p>{eigen ?? (uitkomst === 'leeg' ? leeg : zin(uitkomst.fout))}</p>
    </Bericht>
  )
}
