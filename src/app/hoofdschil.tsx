import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Vergrendelknop } from '../slotwacht/vergrendelknop'
import { huidigeTaal, kiesTaal, TALEN } from '../taal/taal'
import { Schil } from '../ui/schil'
import { Taalkeuze } from '../ui/taalkeuze'
import { Noodnummers } from '../werk/noodnummers'
import { paden } from '../werk/paden'
import { Verbergknop } from '../werk/verbergknop'

export interface HoofdschilProps {
  readonly casus?: ReactNode
  readonly navigatie?: ReactNode
  readonly breedte?: 'lees' | 'breed'
  readonly children: ReactNode
}

/** The frame of every page: help in the same place, hiding always in reach. */
export function Hoofdschil({ casus, navigatie, breedte = 'lees', children }: HoofdschilProps) {
  const { t } = useTranslation()
  return (
    <Schil
      naarInhoud={t('app:kop.naarInhoud')}
      naam={t('app:naam')}
      startHref={paden.start}
      casus={casus}
      breedte={breedte}
      taal={
        <Taalkeuze
          label={t('app:kop.taal')}
          talen={TALEN}
          huidig={huidigeTaal()}
          onKies={(code) => void kiesTaal(code === 'en' ? 'en' : 'nl')}
        />
      }
      verbergen={
        <>
          <Vergrendelknop />
          <Verbergknop />
        </>
      }
      noodbalk={<Noodnummers />}
      navigatie={navigatie}
      voet={
        <>
          <p>{t('app:voet.grens')}</p>
          <p>
            <a href={paden.kaders}>{t('app:voet.kaders')}</a> · <a href={paden.zelftest}>{t('app:voet.zelftest')}</a>
          </p>
        </>
      }
    >
      {children}
    </Schil>
  )
}
