import { useTranslation } from 'react-i18next'
import type { Regel } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst, useMomenttekst } from '../werk/dagtekst'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { regelveldenVan } from '../werk/regelvelden'
import { useWaardewoord } from '../werk/waardewoord'

export interface DossierRegelProps {
  regel: Regel
}

/** One gebeurtenis in full: what, on which day, every field in words, and when it was recorded. */
export function DossierRegel({ regel: { nr, vastgelegd, gebeurtenis } }: DossierRegelProps) {
  const { t } = useTranslation()
  const woord = useWoord()
  const dagtekst = useDagtekst()
  const momenttekst = useMomenttekst()
  const titel = useGebeurtenistitel()
  const waardewoord = useWaardewoord('heel')
  return (
    <li className="ww-dossier__regel">
      <Kop niveau={3} maat={4}>
        {titel(gebeurtenis.type)} · {dagtekst(gebeurtenis.op)}
      </Kop>
      <dl>
        {regelveldenVan(gebeurtenis).map((veld) => (
          <div key={veld.veld}>
            <dt>{woord(`uitvoer:veld.${veld.veld}`)}</dt>
            {waardewoord(veld).map(({ id, tekst }) => (
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
