import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { LEGE_DAG } from '../../werk/dag-waarde'
import { gaNaar, paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { NaarStap } from '../naar-stap'
import { FeitFormulier } from './feit-formulier'
import { leesVoorzet, wisVoorzet } from './feit-voorzet'

/** Records one feit, and another one after it at the same day and place if wished. */
export function FeitScherm() {
  const { id } = useWerk()
  const { t } = useTranslation()
  const [gelegd, zetGelegd] = useState(0)
  const [vorige, zetVorige] = useState<{ wanneer: DeelsDatumUitkomst; waar: string }>({ wanneer: LEGE_DAG, waar: '' })
  const [voorzet] = useState(leesVoorzet)
  useEffect(wisVoorzet, [])
  return (
    <>
      <NaarStap stap="signalen" />
      <FeitFormulier
        key={gelegd}
        begin={gelegd === 0 ? { ...vorige, voorzet } : vorige}
        gelegd={
          gelegd > 0 && (
            <Bericht soort="goed" rol="status">
              <p>{t('signalen:feit.bewaard', { count: gelegd })}</p>
            </Bericht>
          )
        }
        onBewaard={(nogEen, waarden) => {
          if (!nogEen) return gaNaar(paden.scherm(id, 'signalen'))
          zetVorige(waarden)
          zetGelegd(gelegd + 1)
        }}
      />
    </>
  )
}
