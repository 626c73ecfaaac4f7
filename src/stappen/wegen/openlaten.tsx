import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { gaNaar, paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { FORMULIER } from '../../werk/vastleggen'
import { useWerk } from '../../werk/werk'
import { useDagFout } from '../dag-fout'
import { LEGE_DAG } from '../dag-waarde'
import { Dagveld } from '../dagveld'
import { useInvullen } from '../invullen'
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
  const [ontbreekt, zetOntbreekt] = useState('')
  const [wie, zetWie] = useState('')
  const [dag, zetDag] = useState<DeelsDatumUitkomst>(LEGE_DAG)
  const labels = {
    ontbreekt: t('wegen:open.ontbreekt'),
    wie: t('wegen:open.wie'),
    uiterlijk: t('wegen:open.uiterlijk'),
  }
  const invullen = useInvullen(labels)
  const verstuur = async () => {
    const fouten = dagFout('uiterlijk', dag)
    if (fouten.length > 0) return invullen.zet([...leeg('ontbreekt', ontbreekt), ...leeg('wie', wie), ...fouten])
    const invoer = { type: 'vraag opengelaten', vraag: vraag.id, ontbreekt, wie, uiterlijk: dag.waarde } as const
    if (await invullen.leg(invoer)) gaNaar(paden.scherm(id, 'wegen'))
  }
  const leeg = (veld: 'ontbreekt' | 'wie', tekst: string) =>
    tekst.trim() === '' ? [{ veld, tekst: t('app:formulier.verplicht', { veld: labels[veld] }) }] : []
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
        <Formulier
          fouten={invullen.fouten}
          foutenTitel={t('app:formulier.nietIngevuld')}
          onVerstuur={() => void verstuur()}
          acties={
            <>
              <Knop type="submit" disabled={invullen.bezig}>
                {t('wegen:open.leg')}
              </Knop>
              <Knop soort="tweede" onClick={onTerug}>
                {t('wegen:open.terug')}
              </Knop>
            </>
          }
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
            toekomst
          />
        </Formulier>
      </Pagina>
    </Smal>
  )
}
