import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Kaart } from '../ui/kaart'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useWerk } from '../werk/werk'
import { Dagveld } from './dagveld'
import { FormulierPagina } from './formulier-pagina'
import { useInvullen } from './invullen'

export interface ToetsFormulierProps {
  afspraak: string
  onKlaar: (resultaat: string) => void
  onAnnuleer: () => void
}

const LEEG: DeelsDatumUitkomst = { soort: 'leeg', waarde: '' }

/** The later question of the kader: did this agreement make it safe? What an answer means is told afterwards. */
export function ToetsFormulier({ afspraak, onKlaar, onAnnuleer }: ToetsFormulierProps) {
  const { t } = useTranslation()
  const { casus, teksten, vandaag } = useWerk()
  const invullen = useInvullen()
  const [resultaat, zetResultaat] = useState<string | null>(null)
  const [wie, zetWie] = useState('')
  const [toelichting, zetToelichting] = useState('')
  const [op, zetOp] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const [volgende, zetVolgende] = useState(LEEG)
  const gevraagd = alle(casus.regels, 'afspraak gemaakt').find(({ id }) => id === afspraak)
  const label = {
    resultaat: teksten.toets.titel,
    wie: t('daarna:toets.wie'),
    toelichting: t('daarna:toets.toelichting'),
    op: t('daarna:toets.wanneer'),
    volgende: t('daarna:toets.volgende'),
  }
  const verstuur = async () => {
    const velden = [
      { veld: 'resultaat', label: label.resultaat, waarde: resultaat },
      { veld: 'toelichting', label: label.toelichting, waarde: toelichting },
      { veld: 'wie', label: label.wie, waarde: wie },
      { veld: 'op', label: label.op, waarde: op.waarde, dag: op },
      ...(volgende.soort === 'leeg'
        ? []
        : [{ veld: 'volgende', label: label.volgende, waarde: volgende.waarde, dag: volgende }]),
    ]
    const later = volgende.soort === 'goed' ? { volgende: volgende.waarde } : {}
    const toets = { type: 'toets gehouden', op: op.waarde, afspraak, resultaat, wie, toelichting, ...later } as const
    if (await invullen.leg(velden, toets)) onKlaar(resultaat ?? '')
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
        teller={(over) => t('app:formulier.nogTekens', { aantal: over })}
      />
      <Tekstveld
        id="wie"
        label={label.wie}
        hint={t('daarna:toets.wieHint')}
        waarde={wie}
        onWijzig={zetWie}
        fout={invullen.fout('wie')}
      />
      <Dagveld id="op" label={label.op} uitkomst={op} onWijzig={zetOp} fout={invullen.fout('op')} geweest />
      <Dagveld
        id="volgende"
        label={label.volgende}
        hint={t('daarna:toets.volgendeHint')}
        uitkomst={volgende}
        onWijzig={zetVolgende}
        fout={invullen.fout('volgende')}
        nietVerplicht
      />
    </FormulierPagina>
  )
}
