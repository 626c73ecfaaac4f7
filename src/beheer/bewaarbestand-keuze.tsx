import { useTranslation } from 'react-i18next'
import type { CasusInLijst } from '../opslag/opslag'
import { Keuze } from '../ui/keuze'
import { Vinkjes } from '../ui/vinkjes'
import { VrijeTekst } from '../ui/vrije-tekst'

export interface BewaarbestandKeuzeProps {
  readonly casussen: readonly CasusInLijst[]
  /** `null`: all of them. */
  readonly gekozen: readonly string[] | null
  readonly fout: string | undefined
  readonly onKies: (gekozen: readonly string[] | null) => void
}

/** Which casussen go into the file. */
export function BewaarbestandKeuze({ casussen, gekozen, fout, onKies }: BewaarbestandKeuzeProps) {
  const { t } = useTranslation()
  const vinkjes = (
    <Vinkjes
      id="casussen"
      legenda={t('reserve:bewaar.welke')}
      fout={fout}
      opties={casussen.map(({ id, codenaam, soort }) => ({
        waarde: id,
        label: <VrijeTekst>{codenaam}</VrijeTekst>,
        ...(soort === 'oefening' ? { hint: t('reserve:oefening') } : {}),
      }))}
      waarden={gekozen ?? []}
      onWijzig={onKies}
    />
  )
  return (
    <Keuze
      id="omvang"
      legenda={t('reserve:bewaar.omvang')}
      waarde={gekozen === null ? 'alle' : 'kies'}
      onWijzig={(waarde) => onKies(waarde === 'alle' ? null : [])}
      opties={[
        { waarde: 'alle', label: t('reserve:bewaar.alle', { count: casussen.length }) },
        { waarde: 'kies', label: t('reserve:bewaar.kies'), daarbij: vinkjes },
      ]}
    />
  )
}
