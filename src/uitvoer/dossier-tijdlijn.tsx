import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { useWerk } from '../werk/werk'

/** Every line of the logboek with its number, in the order in which it was recorded. */
export function DossierTijdlijn() {
  const { t } = useTranslation()
  const titel = useGebeurtenistitel()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t('uitvoer:sectie.tijdlijn')}</Kop>
      <table className="ww-dossier__tijdlijn">
        <thead>
          <tr>
            <th scope="col">{t('uitvoer:kolom.nr')}</th>
            <th scope="col">{t('uitvoer:kolom.dag')}</th>
            <th scope="col">{t('uitvoer:kolom.wat')}</th>
          </tr>
        </thead>
        <tbody>
          {casus.regels.map(({ nr, gebeurtenis }) => (
            <tr key={nr}>
              <td>{nr}</td>
              <td>{dagtekst(gebeurtenis.op)}</td>
              <td>
                {titel(gebeurtenis.type)}
                {gebeurtenis.door && (
                  <>
                    {' · '}
                    <VrijeTekst>{gebeurtenis.door}</VrijeTekst>
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
