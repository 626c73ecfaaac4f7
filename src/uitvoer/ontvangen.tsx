import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useFoutzin } from '../werk/foutzin'
import type { Bevinding } from '../werk/openen'
import { Pagina } from '../werk/pagina'
import { useAfdruklog } from '../werk/toegang'
import { useWerk } from '../werk/werk'
import { Afdrukken } from './afdrukken'
import { Dossier } from './dossier'
import { Vingerafdruk } from './vingerafdruk'

export interface OntvangenProps {
  bestand: string
  bevindingen: readonly Bevinding[]
  onAnder: () => void
}

/** A dossier that someone else made: to be read only, with what was checked and what that does not prove. */
export function Ontvangen({ bestand, bevindingen, onAnder }: OntvangenProps) {
  const { t } = useTranslation()
  const { casus, vingerafdruk } = useWerk()
  const woorden = useFoutzin()
  useAfdruklog({ doel: 'openen' })
  return (
    <Pagina key="ontvangen" titel={t('uitvoer:ontvangen.titel')}>
      <div className="ww-niet-afdrukken">
        <p>
          {t('uitvoer:openen.bestand')} <VrijeTekst>{bestand}</VrijeTekst>. {t('uitvoer:ontvangen.alleenLezen')}
        </p>
        {bevindingen.length > 0 && (
          <Bericht soort="let-op" titel={t('uitvoer:ontvangen.verschillen')}>
            <ul>
              {bevindingen.map((bevinding) => (
                <li key={JSON.stringify(bevinding)}>{woorden(bevinding)}</li>
              ))}
            </ul>
          </Bericht>
        )}
        <Bericht soort="goed" titel={t('uitvoer:ontvangen.nagekeken')}>
          <ul>
            <li>{t('uitvoer:ontvangen.keten', { aantal: casus.regels.length })}</li>
            <li>{t('uitvoer:ontvangen.nagespeeld', { kader: casus.kader.kader, versie: casus.kader.versie })}</li>
            {bevindingen.length === 0 && <li>{t('uitvoer:ontvangen.gelijk')}</li>}
          </ul>
        </Bericht>
        <Bericht soort="uitleg" titel={t('uitvoer:ontvangen.nietBewezen')}>
          <ul>
            <li>{t('uitvoer:ontvangen.wie')}</li>
            <li>{t('uitvoer:ontvangen.opnieuw')}</li>
            <li>{t('uitvoer:ontvangen.vergelijk')}</li>
          </ul>
          <p>
            <Vingerafdruk waarde={vingerafdruk} />
          </p>
        </Bericht>
        <Knop soort="tweede" onClick={onAnder}>
          {t('uitvoer:ontvangen.ander')}
        </Knop>
        <Afdrukken />
      </div>
      <Dossier />
    </Pagina>
  )
}
