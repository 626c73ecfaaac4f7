import { useTranslation } from 'react-i18next'
import { laadBewaartermijnen } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Keuzelijst } from '../ui/keuzelijst'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { Herkomst } from '../werk/herkomst'
import type { Profielstand } from './profielstand'

/** Which term of the table holds for the files of this organisation, with what that term says and where it is written. */
export function Bewaartermijnkeuze({ nu, wijzig }: Pick<Profielstand, 'nu' | 'wijzig'>) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const geladen = useGeladen('bewaartermijnen', laadBewaartermijnen)
  return (
    <BijGeladen geladen={geladen}>
      {(termijnen) => {
        const gekozen = termijnen[nu.bewaartermijn]
        return (
          <div className="ww-inhoudregel">
            <Keuzelijst
              id="bewaartermijn"
              label={t('organisatie:raad.termijnVeld')}
              hint={t('organisatie:raad.termijnHint')}
              nietVerplicht={t('app:formulier.nietVerplicht')}
              leeg={t('organisatie:raad.termijnGeen')}
              opties={Object.entries(termijnen).map(([waarde, { dossier }]) => ({ waarde, label: dossier[taal] }))}
              waarde={gekozen ? nu.bewaartermijn : ''}
              onWijzig={(bewaartermijn) => wijzig({ bewaartermijn })}
            />
            {gekozen && (
              <>
                <p>{gekozen.termijn[taal]}</p>
                <Herkomst bron={gekozen.bron} grondslag={gekozen.grondslag} />
              </>
            )}
          </div>
        )
      }}
    </BijGeladen>
  )
}
