import { useTranslation } from 'react-i18next'
import type { Termijn } from '../../machines/index'
import { type Stand, StandLabel } from '../ui/stand-label'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'
import './termijnenlijst.css'

/** What runs until a day, nearest first. */
export function Termijnenlijst() {
  const { t } = useTranslation()
  const { termijnen } = useWerk()
  const noem = useNoem()
  const dagtekst = useDagtekst()
  const telt = ({ over }: Termijn) => {
    if (over === 0) return t('app:datum.nu')
    return over > 0 ? t('app:datum.over', { count: over }) : t('app:datum.voorbij', { count: -over })
  }
  if (termijnen.length === 0) return <p>{t('daarna:termijnen.geen')}</p>
  return (
    <ul className="ww-termijnen">
      {termijnen.map((termijn) => (
        <li key={termijn.soort + termijn.nr}>
          <div className="ww-termijnen__kop">
            <strong>{t(`kern:termijn.${termijn.soort}`)}</strong>
            <StandLabel stand={standVan(termijn)}>{telt(termijn)}</StandLabel>
          </div>
          <p>
            {dagtekst(termijn.dag)}
            {termijn.wie && (
              <>
                {' · '}
                <VrijeTekst>{termijn.wie}</VrijeTekst>
              </>
            )}
          </p>
          {termijn.waarover && (
            <p className="ww-zacht">
              <VrijeTekst>
                {termijn.soort === 'opengelaten-vraag' ? noem('vraag', termijn.waarover) : termijn.waarover}
              </VrijeTekst>
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

function standVan({ over }: Termijn): Stand {
  return over < 0 ? 'let-op' : over === 0 ? 'bezig' : 'te-doen'
}
