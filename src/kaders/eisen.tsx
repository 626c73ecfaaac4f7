import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Kadermap } from '../werk/kaderlijst'
import { Herkomst, type HerkomstProps } from './herkomst'

/** What this kader obliges and allows around its questions, each with its source. */
export function Eisen({ kader, teksten }: Kadermap) {
  const { t } = useTranslation()
  const { collega, 'veilig-thuis-advies': advies } = kader.vereist
  return (
    <>
      <Eis titel={`${t('kern:keuze.verplichting.collega.label')} · ${t(`kern:plicht.${collega.plicht}`)}`} {...collega}>
        {teksten.vereist['collega']}
      </Eis>
      <Eis
        titel={`${t('kern:keuze.verplichting.veilig-thuis-advies.label')} · ${t(`kern:plicht.${advies.plicht}`)}`}
        {...advies}
      >
        {teksten.vereist['veilig-thuis-advies']}
      </Eis>
      <Eis titel={t('start:bronnen.kindcheck')} {...kader.kindcheck} />
      <Eis titel={t('start:kader.beslisser')} {...kader.beslisser}>
        {teksten.beslisser}
      </Eis>
      <h3>{t('start:bronnen.gronden')}</h3>
      {kader['gesprek-overslaan'].map(({ grond, ...herkomst }) => (
        <Eis key={grond} titel={teksten.gronden[grond] ?? grond} {...herkomst} />
      ))}
      <h3>{t('start:bronnen.andereRoutes')}</h3>
      {kader['andere-routes'].map(({ id, stappen, ...herkomst }) => {
        const woorden = teksten['andere-routes'][id]
        return (
          <Eis key={id} titel={woorden?.titel ?? id} {...herkomst}>
            {woorden?.uitleg}
            <ol>
              {stappen.map((stap) => (
                <li key={stap}>{woorden?.stappen[stap] ?? stap}</li>
              ))}
            </ol>
          </Eis>
        )
      })}
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
