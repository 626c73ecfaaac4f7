import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { Bronregel } from '../../ui/bronregel'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { useWerk } from '../../werk/werk'
import { LangeTekst } from '../lange-tekst'
import { Overslaan } from '../overslaan'
import { type Overlegplicht, useOverlegplichten } from './plichten'
import './raadplegen.css'

/** Who must and who may be asked under this kader and this organisation, on which ground, and whether that was done. */
export function WieRaadplegen() {
  const { t } = useTranslation()
  const plichten = useOverlegplichten()
  return (
    <section aria-labelledby="wie">
      <Kop niveau={2} id="wie">
        {t('raadplegen:wie.titel')}
      </Kop>
      <ul className="ww-raadplegen__plichten">
        {plichten.map((plicht) => (
          <li key={plicht.id}>
            <Plicht {...plicht} />
          </li>
        ))}
      </ul>
      <p>{t('raadplegen:wie.ook')}</p>
    </section>
  )
}

function Plicht({ id, verplicht, gedaan, uitleg, bron, grondslag }: Overlegplicht) {
  const { casus, bronnen } = useWerk()
  const { t } = useTranslation()
  const over = gedaan
    ? undefined
    : alle(casus.regels, 'verplichting overgeslagen').findLast(({ verplichting }) => verplichting === id)
  return (
    <>
      <div className="ww-rij">
        <strong>{t(`kern:keuze.verplichting.${id}.label`)}</strong>
        {gedaan ? (
          <StandLabel stand="afgerond">{t('raadplegen:wie.gedaan')}</StandLabel>
        ) : (
          <StandLabel stand={over ? 'let-op' : 'te-doen'}>
            {over ? t('raadplegen:wie.overgeslagen') : t(`kern:plicht.${verplicht ? 'verplicht' : 'zo-nodig'}`)}
          </StandLabel>
        )}
      </div>
      <p>{uitleg ?? t('raadplegen:wie.organisatie')}</p>
      {over && <LangeTekst tekst={over.reden} />}
      <Bronregel
        delen={[
          { id: 'grondslag', deel: t(`kern:grondslag.${grondslag}.label`) },
          { id: 'bron', deel: <span lang="nl">{bronnen[bron]?.titel}</span> },
        ]}
      />
      {!gedaan && <Overslaan verplichting={id} />}
    </>
  )
}
