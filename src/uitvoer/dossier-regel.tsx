import { useTranslation } from 'react-i18next'
import type { Regel } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst, useMomenttekst } from '../werk/dagtekst'
import { useVeldwoorden } from './veldwoorden'

export interface DossierRegelProps {
  regel: Regel
}

/** One gebeurtenis in full: what, on which day, every field in words, and when it was recorded. */
export function DossierRegel({ regel: { nr, vastgelegd, gebeurtenis } }: DossierRegelProps) {
  const { t } = useTranslation()
  const woord = useWoord()
  const dagtekst = useDagtekst()
  const momenttekst = useMomenttekst()
  const velden = useVeldwoorden()
  const naam = gebeurtenis.type.replaceAll(' ', '-')
  return (
    <li className="ww-dossier__regel">
      <Kop niveau={3} maat={4}>
        {woord(`kern:gebeurtenis.${naam}.titel`)} · {dagtekst(gebeurtenis.op)}
      </Kop>
      <dl>
        {velden(gebeurtenis).map(({ veld, label, waarden }) => (
          <div key={veld}>
            <dt>{label}</dt>
            {waarden.map(({ id, tekst }) => (
              <dd key={id}>
                <VrijeTekst>{tekst}</VrijeTekst>
              </dd>
            ))}
          </div>
        ))}
      </dl>
      <p className="ww-dossier__herkomst">
        {t('uitvoer:regel', { nr, moment: momenttekst(vastgelegd) })}
        {gebeurtenis.door && (
          <>
            {' · '}
            <VrijeTekst>{gebeurtenis.door}</VrijeTekst>
          </>
        )}
      </p>
    </li>
  )
}
