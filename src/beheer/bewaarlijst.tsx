import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Keuzelijst } from '../ui/keuzelijst'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Leeg } from '../ui/leeg'
import { Tekstveld } from '../ui/tekstveld'
import { paden } from '../werk/paden'
import type { Bewaarinhoud } from './bewaarinhoud'
import { Bewaarkaart } from './bewaarkaart'
import { Beschadigdkaart } from './bewaarkaart-beschadigd'
import { bewaarstand, type TeDoen, teDoenVan } from './bewaarstand'
import type { TeWissen } from './wissen'
import { WissenDialoog } from './wissen-dialoog'

const EERST = 20
const ERBIJ = 50
const VOLGORDE: readonly TeDoen[] = ['opbergen', 'kan-weg', 'loopt']

export interface BewaarlijstProps {
  readonly inhoud: Bewaarinhoud
  readonly onGewist: (wie: string) => void
}

/** Every casus of the vault, with first what still has to be filed, then what can go; the longest untouched on top. */
export function Bewaarlijst({ inhoud, onGewist }: BewaarlijstProps) {
  const { t } = useTranslation()
  const [welke, zetWelke] = useState('')
  const [zoek, zetZoek] = useState('')
  const [hoeveel, zetHoeveel] = useState(EERST)
  const [wis, zetWis] = useState<TeWissen | null>(null)
  const { casussen, beschadigd, profiel, tabel, vandaag } = inhoud
  const stand = (casus: (typeof casussen)[number]) => bewaarstand(casus, profiel, tabel, vandaag)
  const woord = zoek.trim().toLowerCase()
  const getoond = casussen
    .map((casus) => ({ casus, teDoen: teDoenVan(casus) }))
    .filter(({ casus, teDoen }) => (!welke || teDoen === welke) && casus.codenaam.toLowerCase().includes(woord))
    .toSorted(
      (een, ander) =>
        VOLGORDE.indexOf(een.teDoen) - VOLGORDE.indexOf(ander.teDoen) ||
        een.casus.gewijzigd.localeCompare(ander.casus.gewijzigd),
    )
  return (
    <>
      <Kop niveau={2}>{t('beheer:bewaren.casussen')}</Kop>
      {casussen.length === 0 && beschadigd.length === 0 && (
        <Leeg niveau={3} titel={t('beheer:bewaren.leeg')}>
          <p>{t('beheer:bewaren.leegUitleg')}</p>
        </Leeg>
      )}
      {profiel.bewaartermijn === '' && casussen.length > 0 && (
        <p>
          {t('beheer:bewaren.kiesTermijn')} <a href={paden.organisatie}>{t('beheer:bewaren.naarProfiel')}</a>
        </p>
      )}
      {casussen.length > 1 && (
        <div className="ww-bewaarfilter">
          <Keuzelijst
            id="welke"
            label={t('beheer:bewaren.toon')}
            leeg={t('beheer:bewaren.alles', { count: casussen.length })}
            opties={VOLGORDE.map((waarde) => ({ waarde, label: t(`beheer:teDoen.${waarde}`) }))}
            waarde={welke}
            onWijzig={(nieuw) => {
              zetWelke(nieuw)
              zetHoeveel(EERST)
            }}
          />
          <Tekstveld
            id="zoek"
            type="search"
            label={t('beheer:zoekCodenaam')}
            waarde={zoek}
            onWijzig={(nieuw) => {
              zetZoek(nieuw)
              zetHoeveel(EERST)
            }}
          />
        </div>
      )}
      {casussen.length > 1 && (
        <p role="status" className="ww-zacht">
          {t('app:formulier.gevonden', { count: getoond.length })}
        </p>
      )}
      <ul className="ww-bewaarlijst">
        {beschadigd.map((id) => (
          <li key={id}>
            <Beschadigdkaart id={id} onWis={() => zetWis({ id, casus: null, stand: null })} />
          </li>
        ))}
        {getoond.slice(0, hoeveel).map(({ casus, teDoen }) => (
          <li key={casus.id}>
            <Bewaarkaart
              casus={casus}
              teDoen={teDoen}
              stand={stand(casus)}
              onWis={() => zetWis({ id: casus.id, casus, stand: stand(casus) })}
            />
          </li>
        ))}
      </ul>
      {getoond.length > hoeveel && (
        <Knop soort="tweede" onClick={() => zetHoeveel(hoeveel + ERBIJ)}>
          {t('app:knop.toonMeer')}
        </Knop>
      )}
      {wis && (
        <WissenDialoog
          wat={wis}
          onSluit={() => zetWis(null)}
          onGewist={(wie) => {
            zetWis(null)
            onGewist(wie)
          }}
        />
      )}
    </>
  )
}
