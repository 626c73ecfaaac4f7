import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { useDagFout } from '../../werk/dag-fout'
import { LEGE_DAG } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { useNogLeeg } from '../../werk/nog-leeg'
import { gaNaar, paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { Twijfelregel } from './twijfelregel'
import type { VraagProps } from './vraag'

export interface OpenlatenProps extends VraagProps {
  onTerug: () => void
}

/** Leaves a question unanswered: what is missing, who finds out, by when. Never the same as doubt. */
export function Openlaten({ vraag, woorden, onTerug }: OpenlatenProps) {
  const { id } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop(vraag.stap)
  const dagFout = useDagFout()
  const klad = useKlad('open')
  const [ontbreekt, zetOntbreekt] = useKladveld(klad, 'ontbreekt', '')
  const [wie, zetWie] = useKladveld(klad, 'wie', '')
  const [dag, zetDag] = useKladveld<DeelsDatumUitkomst>(klad, 'dag', LEGE_DAG)
  const labels = {
    ontbreekt: t('wegen:open.ontbreekt'),
    wie: t('wegen:open.wie'),
    uiterlijk: t('wegen:open.uiterlijk'),
  }
  const invullen = useInvullen(labels, klad)
  const nogLeeg = useNogLeeg(labels)
  const verstuur = async () => {
    const invoer = { type: 'vraag opengelaten', vraag: vraag.id, ontbreekt, wie, uiterlijk: dag.waarde } as const
    const mis = [...nogLeeg({ ontbreekt, wie }), ...dagFout('uiterlijk', dag, { verplicht: true })]
    if (await invullen.leg(invoer, mis)) gaNaar(paden.scherm(id, 'wegen'))
  }
  return (
    <Smal>
      <Pagina
        titel={t('wegen:open.titel')}
        aanhef={kop.onder}
        inleiding={<p>{woorden.titel}</p>}
        fout={invullen.fouten.length > 0}
      >
        <Twijfelregel vraag={vraag} woorden={woorden} />
        <p>{t(vraag['op-elk-moment'] ? 'wegen:open.veiligheid' : 'wegen:open.uitleg')}</p>
        <Invulformulier
          invullen={invullen}
          verstuur={verstuur}
          knop={t('wegen:open.leg')}
          onAnnuleer={onTerug}
          annuleer={t('wegen:open.terug')}
        >
          <div id={FORMULIER} tabIndex={-1} className="ww-weeg__anker" />
          <Tekstvak
            id="ontbreekt"
            label={labels.ontbreekt}
            hint={t('wegen:open.ontbreektHint')}
            fout={invullen.fout('ontbreekt')}
            waarde={ontbreekt}
            onWijzig={zetOntbreekt}
            regels={3}
          />
          <Tekstveld
            id="wie"
            label={labels.wie}
            hint={t('wegen:open.wieHint')}
            fout={invullen.fout('wie')}
            waarde={wie}
            onWijzig={zetWie}
          />
          <Dagveld
            id="uiterlijk"
            legenda={labels.uiterlijk}
            fout={invullen.fout('uiterlijk')}
            waarde={dag}
            onWijzig={zetDag}
            wanneer="komend"
          />
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
