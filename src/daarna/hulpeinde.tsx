import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

/** That help was ended, and what was agreed about watching safety. */
export function Hulpeinde() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  return alle(casus.regels, 'hulp beeindigd').map(({ nr, op, afspraken }) => (
    <Bericht key={nr} soort="uitleg" niveau={3} titel={t('daarna:einde.op', { dag: dagtekst(op) })}>
      <p>
        <VrijeTekst>{afspraken}</VrijeTekst>
      </p>
    </Bericht>
  ))
}
