import { useTranslation } from 'react-i18next'
import { feiten } from '../../../machines/index'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'
import { opDag } from '../op-dag'

const KOPJES = ['veilig', 'erbij', 'luisteren', 'afspreken'] as const

/** A first draft for the talk: the headings, with one's own observations in their order. To be changed by who talks. */
export function useOpzet(): () => string {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return () => {
    const gezien = opDag(feiten(casus.regels))
      .filter(({ soort, ingetrokken }) => soort === 'eigen-waarneming' && ingetrokken === null)
      .map(({ wanneer, tekst }) => `- ${wanneer === 'onbekend' ? '' : `${dagtekst(wanneer)}: `}${tekst}`)
    const rest = KOPJES.map((kopje) => `${t(`gesprek:opzet.${kopje}`)}\n- `)
    return [[t('gesprek:opzet.feiten'), ...(gezien.length > 0 ? gezien : ['- '])].join('\n'), ...rest].join('\n\n')
  }
}
