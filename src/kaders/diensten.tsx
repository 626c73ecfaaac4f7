import { useTranslation } from 'react-i18next'
import { laadDiensten } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Samenvatting } from '../ui/samenvatting'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { useNagekeken } from './nagekeken'

/** Every service: its number or how it is reached, when, for whom, and the day on which that was checked. */
export function Diensten() {
  const { t } = useTranslation()
  const nagekeken = useNagekeken()
  const taal = huidigeTaal()
  const geladen = useGeladen('diensten', laadDiensten)
  return (
    <BijGeladen geladen={geladen}>
      {(diensten) => (
        <Samenvatting
          wijzigLabel={t('app:knop.wijzig')}
          rijen={Object.entries(diensten).map(([id, dienst]) => ({
            id,
            vraag: dienst.naam[taal],
            antwoord: dienst.nummer ? (
              <a className="nl-link" href={`tel:${dienst.bellen}`}>
                {dienst.nummer}
              </a>
            ) : (
              t('kaders:dienst.geenNummer')
            ),
            toelichting: (
              <>
                {dienst.bereiken && <div>{dienst.bereiken[taal]}</div>}
                <div>{t('kaders:dienst.voorWie', { wie: dienst['voor-wie'][taal] })}</div>
                {dienst.uren && <div>{t('kaders:dienst.wanneer', { uren: dienst.uren[taal] })}</div>}
                <div>{nagekeken(dienst.nagekeken)}</div>
              </>
            ),
          }))}
        />
      )}
    </BijGeladen>
  )
}
