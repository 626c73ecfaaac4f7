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
  bevoegdheid: string
  onBevoegdheid: (bevoegdheid: string) => void
  fout: (veld: string) => string | undefined
}

/** The four kinds of feit, kept apart. Who said or found it is asked where it was somebody else. */
export function FeitSoortKeuze(props: FeitSoortKeuzeProps) {
  const { soort, onSoort, bron, onBron, bevoegdheid, onBevoegdheid, fout } = props
  const { t } = useTranslation()
  const opties = useOpties()
  const vanWie = (waarde: 'uitspraak' | 'diagnose') => (
    <>
      <Tekstveld
        id="bron"
        label={t(`signalen:feit.bron.${waarde}`)}
        hint={t('signalen:feit.bron.hint')}
        fout={fout('bron')}
        waarde={bron}
        onWijzig={onBron}
      />
      {waarde === 'diagnose' && (
        <Tekstveld
          id="bevoegdheid"
          label={t('signalen:feit.bevoegdheid')}
          hint={t('signalen:feit.bevoegdheidHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={fout('bevoegdheid')}
          waarde={bevoegdheid}
          onWijzig={onBevoegdheid}
        />
      )}
    </>
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
