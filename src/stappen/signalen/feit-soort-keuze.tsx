import { useTranslation } from 'react-i18next'
import { FEIT_SOORTEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Tekstveld } from '../../ui/tekstveld'
import { useOpties } from '../opties'

export interface FeitSoortKeuzeProps {
  soort: string | null
  onSoort: (soort: string) => void
  bron: string
  onBron: (bron: string) => void
  fout: (veld: string) => string | undefined
}

/** The four kinds of feit, kept apart. Who said or found it is asked where it was somebody else. */
export function FeitSoortKeuze({ soort, onSoort, bron, onBron, fout }: FeitSoortKeuzeProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const vanWie = (waarde: string) => (
    <Tekstveld
      id="bron"
      label={t(`signalen:feit.bron.${waarde}` as never)}
      hint={t('signalen:feit.bron.hint')}
      nietVerplicht={t('app:formulier.nietVerplicht')}
      fout={fout('bron')}
      waarde={bron}
      onWijzig={onBron}
    />
  )
  return (
    <Keuze
      id="soort"
      legenda={t('signalen:feit.soort')}
      fout={fout('soort')}
      opties={opties('feitsoort', FEIT_SOORTEN).map((optie) =>
        optie.waarde === 'uitspraak' || optie.waarde === 'diagnose'
          ? { ...optie, daarbij: vanWie(optie.waarde) }
          : optie,
      )}
      waarde={soort}
      onWijzig={onSoort}
    />
  )
}
