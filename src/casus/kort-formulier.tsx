import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Datumveld } from '../ui/datumveld'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import { Formulier } from '../ui/formulier'
import type { Fout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import type { KnopSoort } from '../ui/knop-klassen'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { useVastleggen } from '../werk/vastleggen'
import { type Invoer, useWerk } from '../werk/werk'
import { dagVoor } from './dag-voor'

export interface KortFormulierProps {
  /** Keeps the ids apart where a page holds several of these. */
  readonly id: string
  /** What is recorded: its type and all that is fixed. */
  readonly invoer: Invoer
  /** The field of the gebeurtenis that the text is for. */
  readonly veld: 'toelichting' | 'reden'
  readonly label: string
  readonly hint?: string | undefined
  readonly verplicht?: boolean | undefined
  /** Asks on which day it happened; otherwise it is today. */
  readonly vraagDag?: string | undefined
  /** Asks who did it. */
  readonly vraagDoor?: string | undefined
  readonly knop: string
  readonly knopSoort?: KnopSoort | undefined
  /** Tells the page whether a submit was refused, for the title of the window. */
  readonly bijFout?: ((fout: boolean) => void) | undefined
  readonly na: () => void
}

/** One text, and where it matters a day and a person: the form of everything that takes only a few words. */
export function KortFormulier(props: KortFormulierProps) {
  const { id, invoer, veld, label, hint, verplicht = false, vraagDag, vraagDoor, knop, knopSoort, bijFout, na } = props
  const { t } = useTranslation()
  const { vandaag } = useWerk()
  const { fouten, foutenTitel, bezig, leg, zet } = useVastleggen()
  const [tekst, zetTekst] = useState('')
  const [door, zetDoor] = useState('')
  const [dag, zetDag] = useState<DeelsDatumUitkomst>({ soort: 'goed', waarde: vandaag })
  const leeg = verplicht && tekst.trim() === ''
  const eigen = fouten.map((fout): Fout => {
    const zin = fout.veld === veld && leeg ? t('app:formulier.verplicht', { veld: label }) : fout.tekst
    const dagzin = fout.veld === 'op' && dag.soort === 'goed' ? t('casus:dag.heel') : zin
    return { veld: `${id}-${fout.veld}`, tekst: dagzin }
  })
  const meld = useEffectEvent((fout: boolean) => bijFout?.(fout))
  useEffect(() => meld(fouten.length > 0), [fouten])
  const foutVan = (naam: string) => eigen.find((fout) => fout.veld === `${id}-${naam}`)?.tekst
  const nietVerplicht = t('app:formulier.nietVerplicht')

  const verstuur = async () => {
    if (dag.soort !== 'goed') {
      zet([{ veld: 'op', tekst: t(dag.soort === 'fout' ? `app:datum.fout.${dag.fout}` : 'app:datum.fout.leeg') }])
      return
    }
    const woorden = { ...(verplicht || tekst.trim() ? { [veld]: tekst } : {}), ...(door.trim() ? { door } : {}) }
    if (await leg({ ...invoer, ...woorden, ...(vraagDag ? { op: dag.waarde } : {}) })) na()
  }

  return (
    <Formulier
      fouten={zonderDubbele(eigen)}
      foutenTitel={foutenTitel}
      onVerstuur={() => void verstuur()}
      acties={
        <Knop type="submit" soort={knopSoort} id={`${id}-vastleggen`} aria-disabled={bezig || undefined}>
          {knop}
        </Knop>
      }
    >
      {vraagDag && (
        <Datumveld
          id={`${id}-op`}
          legenda={vraagDag}
          fout={foutVan('op')}
          waarde={dag.waarde}
          onWijzig={zetDag}
          tot={vandaag}
          woorden={{ dag: t('app:datum.dag'), maand: t('app:datum.maand'), jaar: t('app:datum.jaar') }}
          snel={[
            { label: t('app:datum.vandaag'), waarde: vandaag },
            { label: t('app:datum.gisteren'), waarde: dagVoor(vandaag) },
          ]}
        />
      )}
      <Tekstvak
        id={`${id}-${veld}`}
        label={label}
        hint={hint}
        fout={foutVan(veld)}
        nietVerplicht={verplicht ? undefined : nietVerplicht}
        regels={3}
        teller={(over) => t(over < 0 ? 'casus:tekensTeVeel' : 'app:formulier.nogTekens', { aantal: Math.abs(over) })}
        waarde={tekst}
        onWijzig={zetTekst}
      />
      {vraagDoor && (
        <Tekstveld
          id={`${id}-door`}
          label={vraagDoor}
          hint={t('casus:doorHint')}
          fout={foutVan('door')}
          nietVerplicht={nietVerplicht}
          breedte="half"
          waarde={door}
          onWijzig={zetDoor}
        />
      )}
    </Formulier>
  )
}

function zonderDubbele(fouten: readonly Fout[]): Fout[] {
  return fouten.filter(
    (fout, plek) => fouten.findIndex((een) => een.veld === fout.veld && een.tekst === fout.tekst) === plek,
  )
}
