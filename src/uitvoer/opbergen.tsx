import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { opbergstand } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Kop } from '../ui/kop'
import { Tekstveld } from '../ui/tekstveld'
import { VrijeTekst } from '../ui/vrije-tekst'
import { gevuldeDag } from '../werk/dag-waarde'
import { useDagtekst } from '../werk/dagtekst'
import { Dagveld } from '../werk/dagveld'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { useNogLeeg } from '../werk/nog-leeg'
import { useWerk } from '../werk/werk'

/** That the export was filed where the organisation keeps its files: what is known of it, and the form to record it. */
export function Opbergen() {
  const { t } = useTranslation()
  const [keer, zetKeer] = useState(0)
  return (
    <section className="ww-uitvoer-deel">
      <Kop niveau={2}>{t('uitvoer:opbergen.titel')}</Kop>
      <p>{t('uitvoer:opbergen.uitleg')}</p>
      <Opgeborgen />
      <div role="status">
        {keer > 0 && (
          <Bericht soort="goed">
            <p>{t('uitvoer:opbergen.klaar')}</p>
          </Bericht>
        )}
      </div>
      <OpbergFormulier key={keer} onKlaar={() => zetKeer(keer + 1)} />
    </section>
  )
}

function Opgeborgen() {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const { laatste, nogNa } = opbergstand(casus.regels)
  const erbij = laatste ? casus.regels.length - laatste.tot - 1 : 0
  return (
    <>
      {laatste && (
        <p>
          {t('uitvoer:opbergen.laatste', { dag: dagtekst(laatste.op), tot: laatste.tot })}{' '}
          {erbij > 0 && t('uitvoer:opbergen.erbij', { count: erbij })}
          <br />
          {t('uitvoer:opbergen.plek')} <VrijeTekst>{laatste.waar}</VrijeTekst>
        </p>
      )}
      {nogNa && (
        <Bericht soort="let-op" niveau={3}>
          <p>{t('uitvoer:opbergen.nog', { context: nogNa })}</p>
        </Bericht>
      )}
    </>
  )
}

function OpbergFormulier({ onKlaar }: { readonly onKlaar: () => void }) {
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const klad = useKlad('opbergen')
  const [waar, zetWaar] = useKladveld(klad, 'waar', '')
  const [op, zetOp] = useKladveld(klad, 'op', gevuldeDag(vandaag))
  const label = { waar: t('uitvoer:opbergen.waar'), op: t('uitvoer:opbergen.wanneer') }
  const invullen = useInvullen(label, klad, 'opbergen-')
  const nogLeeg = useNogLeeg(label)
  const verstuur = async () => {
    if (await invullen.leg({ type: 'uitvoer opgeborgen', op: op.waarde, waar }, nogLeeg({ waar, op }))) onKlaar()
  }
  return (
    <Invulformulier
      invullen={invullen}
      verstuur={verstuur}
      knop={t('uitvoer:opbergen.knop')}
      knopSoort="tweede"
      knopId={invullen.id(FORMULIER)}
    >
      <Tekstveld
        id={invullen.id('waar')}
        label={label.waar}
        hint={t('uitvoer:opbergen.waarHint')}
        breedte="half"
        waarde={waar}
        onWijzig={zetWaar}
        fout={invullen.fout('waar')}
      />
      <Dagveld id={invullen.id('op')} legenda={label.op} waarde={op} onWijzig={zetOp} fout={invullen.fout('op')} />
    </Invulformulier>
  )
}
