import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { StandLabel } from '../ui/stand-label'
import type { Kopuitslag } from './koppen-proef'
import type { Bestandsuitslag } from './zelftest'
import './zelftest.css'

/** The headers of one file: what is wrong first, with what it should be. */
export function Bestandskoppen({ bestand }: { readonly bestand: Bestandsuitslag }) {
  const { t } = useTranslation()
  return (
    <section>
      <Kop niveau={3}>
        <code>{bestand.pad}</code>
      </Kop>
      {'koppen' in bestand ? (
        <ul className="ww-zelftest">
          {bestand.koppen
            .toSorted((een, ander) => Number(een.uitslag === 'goed') - Number(ander.uitslag === 'goed'))
            .map((uitslag) => (
              <Regel key={uitslag.kop} {...uitslag} />
            ))}
          {bestand.bewaard
            .filter(({ uitslag }) => uitslag !== 'goed')
            .map((uitslag) => (
              <Regel key={uitslag.kop} {...uitslag} />
            ))}
        </ul>
      ) : (
        <p>
          <StandLabel stand="let-op">{t('zelftest:nee')}</StandLabel> {t('zelftest:onbereikbaar')}
        </p>
      )}
    </section>
  )
}

function Regel({ kop, uitslag, verwacht, gekregen }: Kopuitslag) {
  const { t } = useTranslation()
  return (
    <li>
      <StandLabel stand={uitslag === 'goed' ? 'afgerond' : 'let-op'}>{t(`zelftest:uitslag.${uitslag}`)}</StandLabel>{' '}
      <code>{kop}</code>
      {uitslag !== 'goed' && (
        <dl>
          <dt>{t('zelftest:verwacht')}</dt>
          <dd>{verwacht === null ? t('zelftest:geen') : <code>{verwacht}</code>}</dd>
          <dt>{t('zelftest:gekregen')}</dt>
          <dd>{gekregen === null ? t('zelftest:geen') : <code>{gekregen}</code>}</dd>
        </dl>
      )}
    </li>
  )
}
