import { useTranslation } from 'react-i18next'
import type { Gebeurtenisnaam } from '../../machines/index'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'

const GEDAAN: readonly Gebeurtenisnaam[] = [
  'raadpleging gehouden',
  'gesprek gevoerd',
  'gesprek overgeslagen',
  'gesprek uitgesteld',
  'wens vastgelegd',
  'andere ouder gehoord',
  'verzoek aan raad gedaan',
  'aanmelding comensha gedaan',
  'betrokkene geinformeerd',
  'betrokkene niet geinformeerd',
  '112 gebeld',
]

/** What was done so far: day, what, with whom, and the reference that was given. */
export function Belstappen() {
  const { t } = useTranslation()
  const titel = useGebeurtenistitel()
  const { casus } = useWerk()
  const noem = useNoem()
  const dagtekst = useDagtekst()
  const regels = casus.regels.filter(({ gebeurtenis: { type } }) => GEDAAN.some((naam) => naam === type))
  if (regels.length === 0) return <p>{t('daarna:bel.stappen.geen')}</p>
  return (
    <ul>
      {regels.map(({ nr, gebeurtenis }) => (
        <li key={nr}>
          {dagtekst(gebeurtenis.op)}: {titel(gebeurtenis.type)}
          {gebeurtenis.type === 'raadpleging gehouden' && (
            <>
              {' – '}
              {t(`kern:keuze.geraadpleegde.${gebeurtenis.met}.label`)}
              {gebeurtenis.kenmerk && (
                <VrijeTekst>{` (${t('daarna:melding.kenmerk').toLowerCase()} ${gebeurtenis.kenmerk})`}</VrijeTekst>
              )}
            </>
          )}
          {'persoon' in gebeurtenis && gebeurtenis.persoon && (
            <>
              {' – '}
              <VrijeTekst>{noem('persoon', gebeurtenis.persoon)}</VrijeTekst>
            </>
          )}
        </li>
      ))}
    </ul>
  )
}
