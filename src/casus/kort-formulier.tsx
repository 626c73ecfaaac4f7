import { useEffect, useEffectEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeelsDatumUitkomst } from '../ui/deels-datum'
import type { KnopSoort } from '../ui/knop-klassen'
import { Tekstvak } from '../ui/tekstvak'
import { Tekstveld } from '../ui/tekstveld'
import { useDagFout } from '../werk/dag-fout'
import { gevuldeDag } from '../werk/dag-waarde'
import { Dagveld } from '../werk/dagveld'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { optioneel } from '../werk/optioneel'
import { useTeller } from '../werk/teller'
import { type Invoer, useWerk } from '../werk/werk'

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
  const teller = useTeller()
  const dagFout = useDagFout()
  const { vandaag } = useWerk()
  const klad = useKlad('kort', id)
  const [tekst, zetTekst] = useKladveld(klad, 'tekst', '')
  const [door, zetDoor] = useKladveld(klad, 'door', '')
  const [dag, zetDag] = useKladveld<DeelsDatumUitkomst>(klad, 'dag', gevuldeDag(vandaag))
  const labels = { [veld]: label, ...(vraagDag ? { op: vraagDag } : {}), ...(vraagDoor ? { door: vraagDoor } : {}) }
  const invullen = useInvullen(labels, klad, `${id}-`)
  const meld = useEffectEvent((geweigerd: boolean) => bijFout?.(geweigerd))
  useEffect(() => meld(invullen.fouten.length > 0), [invullen.fouten])
  const nietVerplicht = t('app:formulier.nietVerplicht')

  const verstuur = async () => {
    const mis = dagFout('op', dag, { verplicht: true })
    const woorden = { ...(verplicht ? { [veld]: tekst } : optioneel(veld, tekst)), ...optioneel('door', door) }
    if (await invullen.leg({ ...invoer, ...woorden, ...(vraagDag ? { op: dag.waarde } : {}) }, mis)) na()
  }

  return (
    <Invulformulier
      invullen={invullen}
      verstuur={verstuur}
      knop={knop}
      knopSoort={knopSoort}
      knopId={invullen.id(FORMULIER)}
    >
      {vraagDag && (
        <Dagveld id={invullen.id('op')} legenda={vraagDag} fout={invullen.fout('op')} waarde={dag} onWijzig={zetDag} />
      )}
      <Tekstvak
        id={invullen.id(veld)}
        label={label}
        hint={hint}
        fout={invullen.fout(veld)}
        nietVerplicht={verplicht ? undefined : nietVerplicht}
        regels={3}
        teller={teller}
        waarde={tekst}
        onWijzig={zetTekst}
      />
      {vraagDoor && (
        <Tekstveld
          id={invullen.id('door')}
          label={vraagDoor}
          hint={t('casus:doorHint')}
          fout={invullen.fout('door')}
          nietVerplicht={nietVerplicht}
          breedte="half"
          waarde={door}
          onWijzig={zetDoor}
        />
      )}
    </Invulformulier>
  )
}
