import { useTranslation } from 'react-i18next'
import { type Bijzonderheid, VERTREKKEN, VGV_RISICOS } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Vinkjes } from '../../ui/vinkjes'
import { useOpties } from '../opties'
import { type BijzonderInvoer, vragenBij } from './bijzonderheid-invoer'
import { VertrekNu } from './vertrek-nu'

export interface BijzonderheidVeldenProps {
  id: Bijzonderheid
  invoer: BijzonderInvoer
  zet: (deel: Partial<BijzonderInvoer>) => void
}

/** What the rules of this bijzonderheid look at. What is not known stays unknown, and counts as the graver. */
export function BijzonderheidVelden({ id, invoer, zet }: BijzonderheidVeldenProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const vraag = vragenBij(id)
  const onbekend = { waarde: 'onbekend', label: t('signalen:bijzonder.onbekend') }
  return (
    <>
      {vraag.vertrek && (
        <Vinkjes
          id="vertrek"
          legenda={t('signalen:bijzonder.vertrek')}
          opties={opties('vertrek', VERTREKKEN)}
          waarden={invoer.vertrek ? VERTREKKEN : []}
          onWijzig={(waarden) => zet({ vertrek: waarden.length > 0 })}
        />
      )}
      <div role="status">{invoer.vertrek && <VertrekNu bij={[id]} />}</div>
      {vraag.risico && (
        <Keuze
          id="risico"
          legenda={t('signalen:bijzonder.risico')}
          hint={t('signalen:bijzonder.risicoHint')}
          opties={[...opties('vgvrisico', VGV_RISICOS), onbekend]}
          waarde={invoer.risico}
          onWijzig={(risico) => zet({ risico })}
        />
      )}
      {vraag.volwassen && (
        <Keuze
          id="volwassen"
          legenda={t('signalen:bijzonder.volwassen')}
          hint={t('signalen:bijzonder.volwassenHint')}
          opties={[
            { waarde: 'nee', label: t('signalen:bijzonder.minderjarig') },
            { waarde: 'ja', label: t('signalen:bijzonder.meerderjarig') },
            onbekend,
          ]}
          waarde={invoer.volwassen}
          onWijzig={(volwassen) => zet({ volwassen })}
        />
      )}
    </>
  )
}
