import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Herkomst, type HerkomstProps } from '../werk/herkomst'
import type { Kadermap } from '../werk/kaderlijst'
import { RoutesDeel } from './routes-deel'

/** What this kader obliges and allows around its questions, each with its source. */
export function Eisen({ kader, teksten }: Kadermap) {
  const { t } = useTranslation()
  return (
    <>
      {(['collega', 'aandachtsfunctionaris', 'veilig-thuis-advies'] as const).map((id) => {
        const regel = kader.vereist[id]
        if (!regel) return null
        return (
          <Eis
            key={id}
            titel={`${t(`kern:keuze.verplichting.${id}.label`)} · ${t(`kern:plicht.${regel.plicht}`)}`}
            {...regel}
          >
            {teksten.vereist[id]}
          </Eis>
        )
      })}
      <Eis titel={t('kaders:kindcheck')} {...kader.kindcheck} />
      <Eis titel={t('kaders:kaart.beslisser')} {...kader.beslisser}>
        {teksten.beslisser}
      </Eis>
      <h3>{t('kaders:gronden')}</h3>
      {kader['gesprek-overslaan'].map(({ grond, ...herkomst }) => (
        <Eis key={grond} titel={teksten.gronden[grond] ?? grond} {...herkomst} />
      ))}
      <h3>{t('kaders:andereRoutes')}</h3>
      <RoutesDeel ids={kader['andere-routes']} />
    </>
  )
}

type EisProps = Pick<HerkomstProps, 'bron' | 'grondslag'> & { readonly titel: string; readonly children?: ReactNode }

function Eis({ titel, bron, grondslag, children }: EisProps) {
  return (
    <div className="ww-kadereis">
      <strong>{titel}</strong>
      {children && <div>{children}</div>}
      <Herkomst bron={bron} grondslag={grondslag} />
    </div>
  )
}
