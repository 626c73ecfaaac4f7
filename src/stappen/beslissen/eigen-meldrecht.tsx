import { useTranslation } from 'react-i18next'
import { Bronregel } from '../../ui/bronregel'
import { Kaart } from '../../ui/kaart'
import { useWerk } from '../../werk/werk'

/** Whoever disagrees keeps the right to report. */
export function EigenMeldrecht() {
  const { bronnen } = useWerk()
  const { t } = useTranslation()
  const bron = bronnen['wmo-5-2-6']
  return (
    <Kaart titel={t('beslissen:meldrecht.titel')}>
      <p>{t('beslissen:meldrecht.uitleg')}</p>
      {bron && (
        <Bronregel
          delen={[
            {
              id: 'bron',
              deel: bron.adres ? (
                <a className="nl-link" lang="nl" href={bron.adres} rel="noreferrer" target="_blank">
                  {bron.titel}
                </a>
              ) : (
                <span lang="nl">{bron.titel}</span>
              ),
            },
            { id: 'grondslag', deel: t('kern:grondslag.wettelijk.label').toLowerCase() },
          ]}
        />
      )}
    </Kaart>
  )
}
