import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Tekstvak } from '../../ui/tekstvak'
import { Dagveld } from '../../werk/dagveld'

export interface Afwijking {
  readonly reden: string
  readonly veiligheidNu: string
  readonly herzienOp: DeelsDatumUitkomst
}

export interface AfwijkingVeldenProps {
  afwijking: Afwijking
  wijzig: (deel: Partial<Afwijking>) => void
  fout: (veld: string) => string | undefined
  labels: Readonly<Record<'reden' | 'veiligheidNu' | 'herzienOp', string>>
}

/** Not reporting where the kader says that it is necessary: why, what keeps people safe now, and when it is looked at again. */
export function AfwijkingVelden({ afwijking, wijzig, fout, labels }: AfwijkingVeldenProps) {
  const { t } = useTranslation()
  return (
    <>
      <Bericht soort="let-op" titel={t('beslissen:afwijking.titel')}>
        <p>{t('beslissen:afwijking.uitleg')}</p>
      </Bericht>
      <Tekstvak
        id="reden"
        label={labels.reden}
        fout={fout('reden')}
        waarde={afwijking.reden}
        onWijzig={(reden) => wijzig({ reden })}
      />
      <Tekstvak
        id="veiligheidNu"
        label={labels.veiligheidNu}
        hint={t('beslissen:afwijking.veiligheidHint')}
        fout={fout('veiligheidNu')}
        waarde={afwijking.veiligheidNu}
        onWijzig={(veiligheidNu) => wijzig({ veiligheidNu })}
      />
      <Dagveld
        id="herzienOp"
        legenda={labels.herzienOp}
        fout={fout('herzienOp')}
        waarde={afwijking.herzienOp}
        onWijzig={(herzienOp) => wijzig({ herzienOp })}
        wanneer="komend"
      />
    </>
  )
}
