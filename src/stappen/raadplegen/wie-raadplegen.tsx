import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { Bronregel } from '../../ui/bronregel'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { useWerk } from '../../werk/werk'
import './raadplegen.css'

const PLICHTEN = ['collega', 'veilig-thuis-advies'] as const

/** Who must and who may be asked under this kader, on which ground, and whether that was done. */
export function WieRaadplegen() {
  const { casus, stand, teksten, bronnen } = useWerk()
  const { t } = useTranslation()
  const gedaan = { collega: stand.collega, 'veilig-thuis-advies': stand.veiligThuis !== 'nooit' }
  return (
    <section aria-labelledby="wie">
      <Kop niveau={2} id="wie">
        {t('raadplegen:wie.titel')}
      </Kop>
      <ul className="ww-raadplegen__plichten">
        {PLICHTEN.map((verplichting) => {
          const { plicht, grondslag, bron } = casus.kader.vereist[verplichting]
          const over = alle(casus.regels, 'verplichting overgeslagen').findLast(
            (een) => een.verplichting === verplichting,
          )
          return (
            <li key={verplichting}>
              <div className="ww-rij">
                <strong>{t(`kern:keuze.verplichting.${verplichting}.label`)}</strong>
                {gedaan[verplichting] ? (
                  <StandLabel stand="afgerond">{t('raadplegen:wie.gedaan')}</StandLabel>
                ) : (
                  <StandLabel stand={over ? 'let-op' : 'te-doen'}>
                    {over ? t('raadplegen:wie.overgeslagen') : t(`kern:plicht.${plicht}`)}
                  </StandLabel>
                )}
              </div>
              <p>{teksten.vereist[verplichting]}</p>
              {over && !gedaan[verplichting] && (
                <p dir="auto" translate="no" className="ww-zacht">
                  {over.reden}
                </p>
              )}
              <Bronregel
                delen={[
                  { id: 'grondslag', deel: t(`kern:grondslag.${grondslag}.label`) },
                  { id: 'bron', deel: <span lang="nl">{bronnen[bron]?.titel}</span> },
                ]}
              />
            </li>
          )
        })}
      </ul>
      <p>{t('raadplegen:wie.ook')}</p>
    </section>
  )
}
