import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Terug } from '../ui/terug'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import './delen.css'
import { NogNodig } from './nog-nodig'
import { StapAfronden } from './stap-afronden'
import { useStapKop } from './stap-kop'

export interface StapPaginaProps {
  stap: Stap
  /** What stands under the title instead of the explanation of the kader. */
  inleiding?: string | undefined
  children: ReactNode
}

/** The page of a step: its title under this kader, what is on it, what is missing, and rounding it off. */
export function StapPagina({ stap, inleiding, children }: StapPaginaProps) {
  const { id } = useWerk()
  const { t } = useTranslation()
  const { titel, uitleg, aanhef } = useStapKop(stap)
  return (
    <>
      <Terug href={paden.casus(id)}>{t('signalen:terug')}</Terug>
      <Pagina titel={titel} aanhef={aanhef} inleiding={inleiding ?? uitleg}>
        <div className="ww-delen">
          {children}
          <NogNodig stap={stap} />
          <StapAfronden stap={stap} />
        </div>
      </Pagina>
    </>
  )
}
