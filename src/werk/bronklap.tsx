import { useTranslation } from 'react-i18next'
import type { Grondslag } from '../../machines/index'
import './bronklap.css'
import { useWerk } from './werk'

export interface BronklapProps {
  bron: string
  grondslag: Grondslag
}

/** What kind of norm a line is, in one word; opened, where it is written and how well that was read. */
export function Bronklap({ bron: id, grondslag }: BronklapProps) {
  const { bronnen } = useWerk()
  const { t } = useTranslation()
  const bron = bronnen[id]
  const uitgever = bron && !bron.titel.includes(bron.uitgever) && `, ${bron.uitgever}`
  return (
    <details className="ww-bronklap">
      <summary>
        {t(`kern:grondslag.${grondslag}.label`)}
        <span className="ww-verborgen-tekst">, {t('casus:bronklap')}</span>
      </summary>
      <span>
        <span lang="nl">
          {bron?.titel ?? id}
          {uitgever}
        </span>
        {bron && ` · ${t(`kern:gelezen.${bron.gelezen}`)}`}
      </span>
    </details>
  )
}
