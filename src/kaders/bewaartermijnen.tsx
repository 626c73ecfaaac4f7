import { useTranslation } from 'react-i18next'
import { laadBewaartermijnen } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { Herkomst } from '../werk/herkomst'

/** How long a file is kept, per law, and when it is destroyed on request. */
export function Bewaartermijnen() {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const geladen = useGeladen('bewaartermijnen', laadBewaartermijnen)
  return (
    <BijGeladen geladen={geladen}>
      {(termijnen) => (
        <dl className="ww-begrippen">
          {Object.entries(termijnen).map(([id, { dossier, termijn, vernietigen, bron, grondslag }]) => (
            <div key={id}>
              <dt>{dossier[taal]}</dt>
              <dd>
                <p>{termijn[taal]}</p>
                <Herkomst bron={bron} grondslag={grondslag} />
                {vernietigen && (
                  <>
                    <p>
                      <strong>{t('kaders:vernietigen')}</strong> {vernietigen.regel[taal]}
                    </p>
                    <Herkomst bron={vernietigen.bron} grondslag={vernietigen.grondslag} />
                  </>
                )}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </BijGeladen>
  )
}
