import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { feiten } from '../../../machines/index'
import { Knop } from '../../ui/knop'
import { Veldgroep } from '../../ui/veldgroep'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { WeegtMee } from './weegt-mee'

export interface FeitenKeuzeProps {
  gekozen: readonly string[]
  onWijzig: (feiten: readonly string[]) => void
  fout?: string | undefined
  hint?: string | undefined
  /** Feiten an earlier answer already leaned on. */
  eerder?: readonly string[] | undefined
  verplicht?: boolean | undefined
}

const EERST = 8

/** The recorded feiten, each with a box to lean on it: beside the question on a wide screen, under the answer on a phone. */
export function FeitenKeuze({ gekozen, onWijzig, fout, hint, eerder, verplicht }: FeitenKeuzeProps) {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const [alles, zetAlles] = useState(false)
  const lijst = feiten(casus.regels).filter(({ ingetrokken }) => ingetrokken === null)
  const zichtbaar = alles ? lijst : lijst.filter((feit, plek) => plek < EERST || gekozen.includes(feit.id))
  const zet = (feit: string, aan: boolean) =>
    onWijzig(lijst.map((een) => een.id).filter((een) => (een === feit ? aan : gekozen.includes(een))))
  return (
    <div className="ww-weeg__feiten">
      <Veldgroep
        id="feiten"
        legenda={t('wegen:vraag.feiten')}
        nietVerplicht={verplicht ? undefined : t('app:formulier.nietVerplicht')}
        hint={lijst.length > 0 ? (hint ?? t('wegen:vraag.feitenHint')) : undefined}
        fout={fout}
      >
        {zichtbaar.map((feit, plek) => (
          <WeegtMee
            key={feit.id}
            id={plek === 0 ? 'feiten' : `feiten-${feit.id}`}
            feit={feit}
            aan={gekozen.includes(feit.id)}
            onZet={(aan) => zet(feit.id, aan)}
            nieuw={eerder !== undefined && !eerder.includes(feit.id)}
          />
        ))}
        {lijst.length === 0 && <p>{t('wegen:vraag.geenFeiten')}</p>}
        {zichtbaar.length < lijst.length && (
          <Knop soort="stil" onClick={() => zetAlles(true)}>
            {t('wegen:vraag.alleFeiten', { count: lijst.length })}
          </Knop>
        )}
        <p className="ww-weeg__nieuw">
          <a className="nl-link" href={paden.scherm(id, 'feit')}>
            {t('wegen:vraag.nieuwFeit')}
          </a>
        </p>
      </Veldgroep>
    </div>
  )
}
