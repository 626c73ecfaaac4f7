import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { KINDCHECK_AANLEIDINGEN, KINDCHECK_VERVOLGEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Vinkjes } from '../../ui/vinkjes'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useTeller } from '../../werk/teller'
import { useOpties } from '../opties'
import {
  GEEN,
  isOnduidelijk,
  type Kindcheckgang,
  kindcheckUitkomst,
  LEGE_GANG,
  metAanleidingen,
} from './kindcheck-gang'
import { KindcheckKinderen } from './kindcheck-kinderen'

export interface KindcheckFormulierProps {
  onFout: (fout: boolean) => void
  onBewaard: () => void
}

/** The flow of the kindcheck on one page: each question appears when the one before it asks for it. */
export function KindcheckFormulier({ onFout, onBewaard }: KindcheckFormulierProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const teller = useTeller()
  const [gang, zetGang] = useState<Kindcheckgang>(LEGE_GANG)
  const [toelichting, zetToelichting] = useState('')
  const zet = (deel: Partial<Kindcheckgang>) => zetGang({ ...gang, ...deel })
  const labels = {
    aanleidingen: t('signalen:kindcheck.aanleidingen'),
    uitkomst: t(gang.kinderen === 'ja' ? 'signalen:kindcheck.hoe' : 'signalen:kindcheck.kinderen'),
    vervolg: t('signalen:kindcheck.vervolg'),
    toelichting: t('signalen:kindcheck.toelichting'),
  }
  const invullen = useInvullen(labels)
  const uitkomst = kindcheckUitkomst(gang)
  const verder = gang.aanleidingen.length > 0 && !gang.aanleidingen.includes(GEEN)
  const verstuur = async () => {
    if (gang.aanleidingen.length === 0) {
      onFout(true)
      return invullen.zet([{ veld: 'aanleidingen', tekst: t('app:formulier.kies', { veld: labels.aanleidingen }) }])
    }
    const gelukt = await invullen.leg({
      type: 'kindcheck gedaan',
      aanleidingen: gang.aanleidingen.filter((aanleiding) => aanleiding !== GEEN),
      uitkomst,
      ...(isOnduidelijk(uitkomst) && gang.vervolg ? { vervolg: gang.vervolg } : {}),
      toelichting,
    })
    onFout(!gelukt)
    if (gelukt) onBewaard()
  }
  return (
    <Invulformulier invullen={invullen} verstuur={verstuur}>
      <Vinkjes
        id="aanleidingen"
        legenda={labels.aanleidingen}
        hint={t('signalen:kindcheck.aanleidingenHint')}
        fout={invullen.fout('aanleidingen')}
        opties={[
          ...opties('kindcheckaanleiding', KINDCHECK_AANLEIDINGEN),
          { waarde: GEEN, label: t('signalen:kindcheck.geen') },
        ]}
        waarden={gang.aanleidingen}
        onWijzig={(aanleidingen) => zetGang(metAanleidingen(gang, aanleidingen))}
      />
      {verder && <KindcheckKinderen gang={gang} fout={invullen.fout('uitkomst')} onZet={zet} />}
      {verder && isOnduidelijk(uitkomst) && (
        <Keuze
          id="vervolg"
          legenda={labels.vervolg}
          hint={t('signalen:kindcheck.vervolgHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('vervolg')}
          opties={opties('kindcheckvervolg', KINDCHECK_VERVOLGEN)}
          waarde={gang.vervolg}
          onWijzig={(vervolg) => zet({ vervolg })}
        />
      )}
      <Tekstvak
        id="toelichting"
        label={labels.toelichting}
        hint={t('signalen:kindcheck.toelichtingHint')}
        fout={invullen.fout('toelichting')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        regels={3}
        teller={teller}
      />
    </Invulformulier>
  )
}
