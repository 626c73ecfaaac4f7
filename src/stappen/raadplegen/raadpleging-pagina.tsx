import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { GERAADPLEEGDEN } from '../../../machines/index'
import { Formulier } from '../../ui/formulier'
import { Keuze } from '../../ui/keuze'
import { Knop } from '../../ui/knop'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { useDagFout } from '../dag-fout'
import { gevuldeDag } from '../dag-waarde'
import { Dagveld } from '../dagveld'
import { useInvullen } from '../invullen'
import { useNieuwId } from '../nieuw-id'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import { ContactAdvies } from './contact-advies'
import { LEGE_RAADPLEGING, type RaadplegingInvoer, raadplegingVelden } from './raadpleging-invoer'
import { RaadplegingTeksten } from './raadpleging-teksten'

export interface RaadplegingPaginaProps {
  onSluit: (bewaard: boolean) => void
}

/** Records one consultation: whom, what was asked, what was advised, and what was done with it. */
export function RaadplegingPagina({ onSluit }: RaadplegingPaginaProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('raadplegen')
  const opties = useOpties()
  const nieuwId = useNieuwId()
  const dagFout = useDagFout()
  const [invoer, zetInvoer] = useState<RaadplegingInvoer>(LEGE_RAADPLEGING)
  const [op, zetOp] = useState(gevuldeDag(vandaag))
  const zet = (deel: Partial<RaadplegingInvoer>) => zetInvoer({ ...invoer, ...deel })
  const labels = {
    met: t('raadplegen:formulier.met'),
    op: t('raadplegen:formulier.op'),
    wie: t('raadplegen:formulier.wie'),
    anoniem: t('raadplegen:formulier.anoniem'),
    vraag: t('raadplegen:formulier.vraag'),
    advies: t('raadplegen:formulier.advies'),
    kenmerk: t('raadplegen:formulier.kenmerk'),
    vervolg: t('raadplegen:formulier.vervolg'),
    contact: t('raadplegen:formulier.contact'),
    contactHoe: t('raadplegen:formulier.contactHoe'),
    risicotaxatie: t('raadplegen:formulier.risicotaxatie'),
  }
  const invullen = useInvullen(labels)
  const verstuur = async () => {
    const mis = dagFout('op', op)
    if (mis.length > 0) return invullen.zet(mis)
    const velden = raadplegingVelden(invoer)
    const gelukt = await invullen.leg({
      type: 'raadpleging gehouden',
      id: nieuwId('raadpleging'),
      op: op.waarde,
      ...velden,
    })
    if (gelukt) onSluit(true)
  }
  return (
    <Pagina
      titel={t('raadplegen:formulier.titel')}
      aanhef={kop.onder}
      inleiding={t('raadplegen:formulier.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Formulier
        fouten={invullen.fouten}
        foutenTitel={invullen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit">{t('app:knop.bewaar')}</Knop>
            <Knop soort="stil" onClick={() => onSluit(false)}>
              {t('app:knop.annuleer')}
            </Knop>
          </>
        }
      >
        <Keuze
          id="met"
          legenda={labels.met}
          fout={invullen.fout('met')}
          opties={opties('geraadpleegde', GERAADPLEEGDEN)}
          waarde={invoer.met}
          onWijzig={(met) => zet({ met })}
        />
        <Dagveld id="op" legenda={labels.op} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
        <RaadplegingTeksten invoer={invoer} zet={zet} labels={labels} fout={invullen.fout} />
        <ContactAdvies invoer={invoer} zet={zet} labels={labels} fout={invullen.fout} />
      </Formulier>
    </Pagina>
  )
}
