import { useTranslation } from 'react-i18next'
import { personen } from '../../../machines/index'
import { Tekstveld } from '../../ui/tekstveld'
import { Vinkjes } from '../../ui/vinkjes'
import { useWerk } from '../../werk/werk'
import type { MetWieKeuze } from './met-wie-keuze'

export interface MetWieProps {
  waarde: MetWieKeuze
  onWijzig: (waarde: MetWieKeuze) => void
  legenda: string
  fout: string | undefined
}

/** Whom the talk is with: out of the household, or somebody else. */
export function MetWie({ waarde, onWijzig, legenda, fout }: MetWieProps) {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const lijst = personen(casus.regels).filter(({ relatie }) => relatie !== 'ongeboren-kind')
  const ander = {
    label: lijst.length > 0 ? t('gesprek:met.ander') : legenda,
    hint: t('gesprek:met.anderHint'),
    waarde: waarde.ander,
    onWijzig: (nieuw: string) => onWijzig({ ...waarde, ander: nieuw }),
  }
  if (lijst.length === 0) return <Tekstveld id="met" {...ander} fout={fout} />
  return (
    <>
      <Vinkjes
        id="met"
        legenda={legenda}
        hint={t('gesprek:met.hint')}
        fout={fout}
        opties={lijst.map(({ id, aanduiding, relatie }) => ({
          waarde: id,
          label: (
            <bdi translate="no" dir="auto">
              {aanduiding}
            </bdi>
          ),
          hint: t(`kern:keuze.relatie.${relatie}.label`),
        }))}
        waarden={waarde.personen}
        onWijzig={(gekozen) => onWijzig({ ...waarde, personen: gekozen })}
      />
      <Tekstveld id="met-ander" {...ander} nietVerplicht={t('app:formulier.nietVerplicht')} />
    </>
  )
}
