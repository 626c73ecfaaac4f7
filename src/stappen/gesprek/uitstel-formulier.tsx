import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../../ui/tekstvak'
import { useDagFout } from '../../werk/dag-fout'
import { LEGE_DAG } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'

/** Puts the talk off: why, and until when. */
export function UitstelFormulier({ onSluit }: DaadProps) {
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const dagFout = useDagFout()
  const klad = useKlad('uitstellen')
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const [tot, zetTot] = useKladveld(klad, 'tot', LEGE_DAG)
  const labels = { reden: t('gesprek:uitstel.reden'), tot: t('gesprek:uitstel.tot') }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const invoer = { type: 'gesprek uitgesteld', reden, ...optioneel('tot', tot.waarde) } as const
    if (await invullen.leg(invoer, dagFout('tot', tot))) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:uitstel.titel')}
      aanhef={kop.onder}
      inleiding={t('gesprek:uitstel.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={() => onSluit(false)} annuleerSoort="stil">
        <Tekstvak
          id="reden"
          label={labels.reden}
          hint={t('gesprek:uitstel.redenHint')}
          fout={invullen.fout('reden')}
          waarde={reden}
          onWijzig={zetReden}
          regels={3}
          teller={teller}
        />
        <Dagveld
          id="tot"
          legenda={labels.tot}
          hint={t('gesprek:uitstel.totHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('tot')}
          waarde={tot}
          onWijzig={zetTot}
          wanneer="komend"
        />
      </Invulformulier>
    </Pagina>
  )
}
