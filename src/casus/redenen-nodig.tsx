import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Uitklap } from '../ui/uitklap'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { useWerk } from '../werk/werk'
import { KortFormulier } from './kort-formulier'

/** Departures without a reason yet, each with the place to give it. */
export function RedenenNodig() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const titel = useGebeurtenistitel()
  const open = casus.afwijkingen.filter(({ reden }) => reden === null)
  if (open.length === 0) return null
  return (
    <Bericht soort="let-op" titel={t('casus:tijdlijn.redenenNodig')}>
      <p>{t('casus:tijdlijn.redenenUitleg')}</p>
      {open.map(({ nr, soort }) => (
        <Uitklap
          key={`${nr} ${soort}`}
          titel={t('casus:tijdlijn.regel', {
            nr,
            titel: titel(casus.regels[nr - 1]?.gebeurtenis.type ?? ''),
            soort: t(`kern:afwijking.${soort}`),
          })}
        >
          <KortFormulier
            id={`reden-${nr}`}
            invoer={{ type: 'afwijking toegelicht', regel: nr }}
            veld="reden"
            label={t('casus:tijdlijn.waarom')}
            verplicht
            knop={t('app:knop.bewaar')}
            na={() => undefined}
          />
        </Uitklap>
      ))}
    </Bericht>
  )
}
