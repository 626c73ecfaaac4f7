import { useTranslation } from 'react-i18next'
import type { Antwoord, KaderTeksten, Persoon } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import type { Optie } from '../../ui/optiekaart'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { antwoordVan, type Concept } from './concept'

export interface ApartKeuzeProps {
  lijst: readonly Persoon[]
  opties: readonly Optie[]
  woorden: KaderTeksten['vragen'][string]
  concept: Concept
  fout: string | undefined
  onWijzig: (betreft: Readonly<Record<string, Antwoord>>) => void
}

/** One answer per child or dependant; says which counts for the casus, and who still has none. */
export function ApartKeuze({ lijst, opties, woorden, concept, fout, onWijzig }: ApartKeuzeProps) {
  const { t } = useTranslation()
  const { betreft } = concept
  const zwaarste = antwoordVan(concept)
  const zonder = lijst.filter(({ id }) => !betreft[id])
  return (
    <>
      {lijst.map(({ id, aanduiding }, plek) => (
        <Keuze
          key={id}
          id={plek === 0 ? 'antwoord' : `antwoord-${id}`}
          legenda={<VrijeTekst>{aanduiding}</VrijeTekst>}
          fout={plek === 0 ? fout : undefined}
          opties={opties}
          waarde={betreft[id] ?? null}
          onWijzig={(antwoord) => onWijzig({ ...betreft, [id]: antwoord as Antwoord })}
          naastElkaar
        />
      ))}
      <p className="ww-zacht" role="status">
        {zwaarste && t('wegen:vraag.telt', { antwoord: woorden.antwoorden[zwaarste]?.label ?? zwaarste })}
        {zwaarste && zonder.length > 0 && ` ${t('wegen:vraag.zonder', { namen: zonder.map(naam).join(', ') })}`}
      </p>
    </>
  )
}

function naam({ aanduiding }: Persoon): string {
  return aanduiding
}
