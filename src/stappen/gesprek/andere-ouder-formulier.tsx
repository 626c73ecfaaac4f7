import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { useNogLeeg } from '../../werk/nog-leeg'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'

/** What the other parent said, heard apart from the first. */
export function AndereOuderFormulier({ onSluit }: DaadProps) {
  const { vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const klad = useKlad('andere-ouder')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [wie, zetWie] = useKladveld(klad, 'wie', '')
  const [verslag, zetVerslag] = useKladveld(klad, 'verslag', '')
  const labels = { op: t('gesprek:ouder.op'), wie: t('gesprek:ouder.wie'), verslag: t('gesprek:ouder.verslag') }
  const invullen = useInvullen(labels, klad)
  const nogLeeg = useNogLeeg(labels)
  const verstuur = async () => {
    const invoer = { type: 'andere ouder gehoord', op: op.waarde, wie, verslag } as const
    if (await invullen.leg(invoer, nogLeeg({ op, wie, verslag }))) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:ouder.leg')}
      aanhef={kop.onder}
      inleiding={t('gesprek:ouder.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <ContactHoudt />
      <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={() => onSluit(false)} annuleerSoort="stil">
        <Dagveld id="op" legenda={labels.op} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
        <Tekstveld
          id="wie"
          label={labels.wie}
          hint={t('gesprek:ouder.wieHint')}
          fout={invullen.fout('wie')}
          waarde={wie}
          onWijzig={zetWie}
        />
        <Tekstvak
          id="verslag"
          label={labels.verslag}
          hint={t('gesprek:ouder.verslagHint')}
          fout={invullen.fout('verslag')}
          waarde={verslag}
          onWijzig={zetVerslag}
          regels={5}
          teller={teller}
        />
      </Invulformulier>
    </Pagina>
  )
}
