import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Kaart } from '../ui/kaart'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { VrijeTekst } from '../ui/vrije-tekst'
import { gevuldeDag, LEGE_DAG } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { useTeller } from '../werk/teller'
import { useWerk } from '../werk/werk'
import { FormulierPagina } from './formulier-pagina'

export interface ToetsFormulierProps {
  afspraak: string
  onKlaar: (resultaat: string) => void
  onAnnuleer: () => void
}

/** The later question of the kader: did this agreement make it safe? What an answer means is told afterwards. */
export function ToetsFormulier({ afspraak, onKlaar, onAnnuleer }: ToetsFormulierProps) {
  const { t } = useTranslation()
  const teller = useTeller()
  const { casus, teksten, vandaag } = useWerk()
  const klad = useKlad('toets', afspraak)
  const [resultaat, zetResultaat] = useKladveld<string | null>(
    klad,
    'resultaat',
    null,
    Object.keys(teksten.toets.antwoorden),
  )
  const [wie, zetWie] = useKladveld(klad, 'wie', '')
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const [volgende, zetVolgende] = useKladveld(klad, 'volgende', LEGE_DAG)
  const gevraagd = alle(casus.regels, 'afspraak gemaakt').find(({ id }) => id === afspraak)
  const label = {
    resultaat: teksten.toets.titel,
    wie: t('daarna:toets.wie'),
    toelichting: t('daarna:toets.toelichting'),
    op: t('daarna:toets.wanneer'),
    volgende: t('daarna:toets.volgende'),
  }
  const invullen = useInvullen(label, klad)
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    const velden = { resultaat, toelichting, wie, op, ...(volgende.soort === 'leeg' ? {} : { volgende }) }
    const later = volgende.soort === 'goed' ? { volgende: volgende.waarde } : {}
    const toets = { type: 'toets gehouden', op: op.waarde, afspraak, resultaat, wie, toelichting, ...later } as const
    if (await invullen.leg(toets, nogLeeg(velden))) onKlaar(resultaat ?? '')
  }
  return (
    <FormulierPagina
      titel={teksten.toets.titel}
      aanhef={t('daarna:toets.aanhef')}
      inleiding={teksten.toets.betekenis}
      invullen={invullen}
      onVerstuur={verstuur}
      onAnnuleer={onAnnuleer}
      vooraf={
        gevraagd && (
          <Kaart niveau={2} titel={t('daarna:toets.afspraak')}>
            <p>
              <VrijeTekst>{gevraagd.resultaat}</VrijeTekst>
            </p>
          </Kaart>
        )
      }
    >
      <Keuze
        id="resultaat"
        legenda={label.resultaat}
        legendaVerborgen
        opties={Object.entries(teksten.toets.antwoorden).map(([waarde, woorden]) => ({
          waarde,
          label: woorden.label,
        }))}
        waarde={resultaat}
        onWijzig={zetResultaat}
        fout={invullen.fout('resultaat')}
      />
      <Tekstvak
        id="toelichting"
        label={label.toelichting}
        hint={t('daarna:toets.toelichtingHint')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        fout={invullen.fout('toelichting')}
        teller={teller}
      />
      <Tekstveld
        id="wie"
        label={label.wie}
        hint={t('daarna:toets.wieHint')}
        waarde={wie}
        onWijzig={zetWie}
        fout={invullen.fout('wie')}
      />
      <Dagveld id="op" legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
      <Dagveld
        id="volgende"
        legenda={label.volgende}
        hint={t('daarna:toets.volgendeHint')}
        waarde={volgende}
        onWijzig={zetVolgende}
        fout={invullen.fout('volgende')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        wanneer="vrij"
      />
    </FormulierPagina>
  )
}
