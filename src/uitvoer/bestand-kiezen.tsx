import { useTranslation } from 'react-i18next'
import { Bestandsveld } from '../ui/bestandsveld'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useFoutzin } from '../werk/foutzin'
import type { Bevinding } from '../werk/openen'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import './dossier.css'

export interface BestandKiezenProps {
  bezig: boolean
  geweigerd: { bestand: string; fout: Bevinding; bevindingen?: readonly Bevinding[] } | null
  onKies: (bestand: File) => void
}

/** Choose a file; when it is refused, what is wrong with it, where, and what to do. */
export function BestandKiezen({ bezig, geweigerd, onKies }: BestandKiezenProps) {
  const { t } = useTranslation()
  const woorden = useFoutzin()
  const meer = geweigerd?.bevindingen?.filter(({ id }) => id !== geweigerd.fout.id) ?? []
  return (
    <Pagina titel={t('uitvoer:openen.titel')} inleiding={t('uitvoer:openen.inleiding')} fout={geweigerd !== null}>
      {geweigerd && (
        <FoutVlak niveau={2} titel={t('uitvoer:openen.geweigerd')}>
          <p className="ww-zacht">
            {t('uitvoer:openen.bestand')} <VrijeTekst>{geweigerd.bestand}</VrijeTekst>
          </p>
          <p>{woorden(geweigerd.fout)}</p>
          {meer.length > 0 && (
            <ul>
              {meer.slice(0, 20).map((bevinding) => (
                <li key={JSON.stringify(bevinding)}>{woorden(bevinding)}</li>
              ))}
            </ul>
          )}
          {meer.length > 20 && <p>{t('uitvoer:openen.nogMeer', { aantal: meer.length - 20 })}</p>}
          <p>{t('uitvoer:openen.nietsGedaan')}</p>
        </FoutVlak>
      )}
      {bezig ? (
        <Laden tekst={t('uitvoer:openen.bezig')} />
      ) : (
        <Bestandsveld
          id="bestand"
          label={t('uitvoer:openen.kies')}
          hint={t('uitvoer:openen.hint')}
          accept="application/json,.json"
          onKies={onKies}
        />
      )}
      <Terug href={paden.start}>{t('app:mis.start')}</Terug>
    </Pagina>
  )
}
