import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { huidigeTaal, kiesTaal, TALEN } from '../taal/taal'
import { Noodbalk } from '../ui/noodbalk'
import { Schil } from '../ui/schil'
import { Taalkeuze } from '../ui/taalkeuze'
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
  const taal = huidigeTaal()
  const nummer = (id: 'noodnummer' | 'veilig-thuis') => {
    const dienst = telefoon[id]
    return {
      actie: t('app:noodbalk.bel', { nummer: id === 'noodnummer' ? dienst?.nummer : `Veilig Thuis ${dienst?.nummer}` }),
      tel: dienst?.bellen ?? '',
      toelichting: dienst?.uren[taal],
    }
  }
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
          huidig={taal}
          onKies={(code) => void kiesTaal(code === 'en' ? 'en' : 'nl')}
        />
      }
      verbergen={<Verbergknop />}
      noodbalk={
        <Noodbalk
          label={t('app:noodbalk.label')}
          gevaar={{ vraag: t('app:noodbalk.gevaarVraag'), ...nummer('noodnummer') }}
          advies={{ vraag: t('app:noodbalk.adviesVraag'), ...nummer('veilig-thuis') }}
        />
      }
      navigatie={navigatie}
      voet={
        <>
          <p>{t('app:voet.grens')}</p>
          <p>
            <a href={paden.kaders}>{t('app:voet.kaders')}</a>
          </p>
        </>
      }
    >
      {children}
    </Schil>
  )
}
