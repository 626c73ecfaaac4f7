import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { laadBegrippen, type Begrippen as Tabel } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { StandLabel } from '../ui/stand-label'
import { Tekstveld } from '../ui/tekstveld'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { Bronnaam } from './bronnaam'

/** The words of the meldcode and of practice, to be searched; a regional definition says that it is one. */
export function Begrippen() {
  const geladen = useGeladen('begrippen', laadBegrippen)
  return <BijGeladen geladen={geladen}>{(begrippen) => <Woordenlijst begrippen={begrippen} />}</BijGeladen>
}

function Woordenlijst({ begrippen }: { readonly begrippen: Tabel }) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const [zoek, zetZoek] = useState('')
  const woord = zoek.trim().toLowerCase()
  const gevonden = Object.entries(begrippen)
    .filter(([, begrip]) => `${begrip.woord[taal]} ${begrip.uitleg[taal]}`.toLowerCase().includes(woord))
    .toSorted(([, een], [, ander]) => een.woord[taal].localeCompare(ander.woord[taal], taal))
  return (
    <>
      <Tekstveld
        id="zoek-begrip"
        type="search"
        breedte="half"
        label={t('kaders:begrip.zoek')}
        waarde={zoek}
        onWijzig={zetZoek}
      />
      <p className="ww-zacht" role="status">
        {t('app:formulier.gevonden', { count: gevonden.length })}
      </p>
      <dl className="ww-begrippen">
        {gevonden.map(([id, { woord: naam, uitleg, zie, regionaal, onbevestigd, bron }]) => (
          <div key={id}>
            <dt>{naam[taal]}</dt>
            <dd>
              <p>{uitleg[taal]}</p>
              {zie && begrippen[zie] && <p>{t('kaders:begrip.zie', { woord: begrippen[zie].woord[taal] })}</p>}
              {(regionaal || onbevestigd) && (
                <p className="ww-rij">
                  {regionaal && <StandLabel stand="te-doen">{t('kaders:begrip.regionaal')}</StandLabel>}
                  {onbevestigd && <StandLabel stand="let-op">{t('kern:zekerheid.onbevestigd')}</StandLabel>}
                </p>
              )}
              <Bronnaam id={bron} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
