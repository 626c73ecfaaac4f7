import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Grafsteen } from '../opslag/opslag'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { dagVan } from '../werk/dag-van'
import { useDagtekst } from '../werk/dagtekst'

const EERST = 10
const ERBIJ = 50

/** What was erased here: when and why, and nothing about anybody. */
export function Grafstenen({ stenen }: { readonly stenen: readonly Grafsteen[] }) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const [hoeveel, zetHoeveel] = useState(EERST)
  const nieuwste = stenen.toSorted((een, ander) => ander.op.localeCompare(een.op))
  return (
    <>
      <Kop niveau={2}>{t('beheer:gewist.titel')}</Kop>
      <p>{t(stenen.length > 0 ? 'beheer:gewist.uitleg' : 'beheer:gewist.niets')}</p>
      {stenen.length > 0 && (
        <ul>
          {nieuwste.slice(0, hoeveel).map(({ casus, op, grond }) => (
            <li key={casus}>
              {t('beheer:gewist.een', { dag: dagtekst(dagVan(op)), grond: t(`beheer:grond.${grond}.kort`) })}
            </li>
          ))}
        </ul>
      )}
      {stenen.length > hoeveel && (
        <Knop soort="tweede" onClick={() => zetHoeveel(hoeveel + ERBIJ)}>
          {t('app:knop.toonMeer')}
        </Knop>
      )}
    </>
  )
}
