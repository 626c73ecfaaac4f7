import { useTranslation } from 'react-i18next'
import { GERAADPLEEGDEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { samen, uit } from '../../werk/kladvorm'
import { useNieuwId } from '../../werk/nieuw-id'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import { ContactAdvies } from './contact-advies'
import { LEGE_RAADPLEGING, type RaadplegingInvoer, raadplegingVelden } from './raadpleging-invoer'
import { RaadplegingTeksten } from './raadpleging-teksten'

const leesRaadpleging = samen(LEGE_RAADPLEGING, { met: uit<string | null>(null, GERAADPLEEGDEN) })

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
  const klad = useKlad('raadpleging')
  const [invoer, zetInvoer] = useKladveld<RaadplegingInvoer>(klad, 'invoer', LEGE_RAADPLEGING, leesRaadpleging)
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
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
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const vast = { type: 'raadpleging gehouden', id: nieuwId('raadpleging'), op: op.waarde } as const
    if (await invullen.leg({ ...vast, ...raadplegingVelden(invoer) }, dagFout('op', op))) onSluit(true)
  }
  return (
    <Pagina
      titel={t('raadplegen:formulier.titel')}
      aanhef={kop.onder}
      inleiding={t('raadplegen:formulier.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={() => onSluit(false)} annuleerSoort="stil">
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
      </Invulformulier>
    </Pagina>
  )
}
