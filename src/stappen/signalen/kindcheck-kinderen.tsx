import { useTranslation } from 'react-i18next'
import { Keuze } from '../../ui/keuze'
import { useOpties } from '../opties'
import { HOE, KINDEREN, type Kindcheckgang } from './kindcheck-gang'

export interface KindcheckKinderenProps {
  gang: Kindcheckgang
  fout: string | undefined
  onZet: (deel: Partial<Kindcheckgang>) => void
}

/** Does this client care for children, and if so: how are they? */
export function KindcheckKinderen({ gang, fout, onZet }: KindcheckKinderenProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const vraagtHoe = gang.kinderen === 'ja'
  return (
    <>
      <Keuze
        id={vraagtHoe ? 'kinderen' : 'uitkomst'}
        legenda={t('signalen:kindcheck.kinderen')}
        hint={t('signalen:kindcheck.kinderenHint')}
        fout={vraagtHoe ? undefined : fout}
        opties={KINDEREN.map((waarde) => ({
          waarde,
          label: t(`signalen:kindcheck.zorgtVoor.${waarde}` as never),
        }))}
        waarde={gang.kinderen}
        onWijzig={(kinderen) => onZet({ kinderen: kinderen as Kindcheckgang['kinderen'] })}
      />
      {vraagtHoe && (
        <Keuze
          id="uitkomst"
          legenda={t('signalen:kindcheck.hoe')}
          hint={t('signalen:kindcheck.hoeHint')}
          fout={fout}
          opties={opties('kindcheckuitkomst', HOE)}
          waarde={gang.hoe}
          onWijzig={(hoe) => onZet({ hoe })}
        />
      )}
    </>
  )
}
