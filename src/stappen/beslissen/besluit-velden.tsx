import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { Dagveld } from '../../werk/dagveld'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'

export interface Besluitvelden {
  readonly beslisser: string
  readonly motivering: string
  readonly op: DeelsDatumUitkomst
}

export interface BesluitVeldenProps {
  velden: Besluitvelden
  wijzig: (deel: Partial<Besluitvelden>) => void
  fout: (veld: string) => string | undefined
  /** What this decision asks besides. */
  children?: ReactNode
  labels: Readonly<Record<'beslisser' | 'motivering' | 'op', string>>
}

/** Why, by whom and on which day: the same for both decisions. */
export function BesluitVelden({ velden, wijzig, fout, labels, children }: BesluitVeldenProps) {
  const { teksten } = useWerk()
  const { t } = useTranslation()
  const teller = useTeller()
  return (
    <>
      <Tekstveld
        id="beslisser"
        label={labels.beslisser}
        hint={
          <>
            {t('beslissen:veld.functie')} {teksten.beslisser}
          </>
        }
        fout={fout('beslisser')}
        waarde={velden.beslisser}
        onWijzig={(beslisser) => wijzig({ beslisser })}
      />
      <Tekstvak
        id="motivering"
        label={labels.motivering}
        hint={t('beslissen:veld.motiveringHint')}
        fout={fout('motivering')}
        waarde={velden.motivering}
        onWijzig={(motivering) => wijzig({ motivering })}
        teller={teller}
      />
      {children}
      <Dagveld id="op" legenda={labels.op} fout={fout('op')} waarde={velden.op} onWijzig={(op) => wijzig({ op })} />
    </>
  )
}
