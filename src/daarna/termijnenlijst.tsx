import { useTranslation } from 'react-i18next'
import type { Termijn } from '../../machines/index'
import { type Stand, StandLabel } from '../ui/stand-label'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useHoeLang } from '../werk/hoe-lang'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'
import './termijnenlijst.css'

/** What runs until a day, nearest first. */
export function Termijnenlijst() {
  const { t } = useTranslation()
  const { termijnen } = useWerk()
  const noem = useNoem()
  const dagtekst = useDagtekst()
  const hoeLang = useHoeLang()
  if (termijnen.length === 0) return <p>{t('daarna:termijnen.geen')}</p>
  return (
    <ul className="ww-termijnen">
      {termijnen.map((termijn) => (
        <li key={termijn.soort + termijn.nr}>
          <div className="ww-termijnen__kop">
            <strong>{t(`kern:termijn.${termijn.soort}`)}</strong>
            <StandLabel stand={standVan(termijn)}>{hoeLang(termijn.over)}</StandLabel>
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
