import { useTranslation } from 'react-i18next'
import type { Checkantwoorden, Checkloop } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Tekstvak } from '../../ui/tekstvak'
import { Bel } from '../../werk/bel'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import type { Kladje } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useOpties } from '../opties'
import { CheckAntwoorden } from './check-antwoorden'
import { CheckDoen } from './check-doen'
import { CHECKS, type Checksoort, UITKOMSTWOORDEN } from './check-soort'

export interface CheckAfrondenProps {
  soort: Checksoort
  loop: Checkloop
  gegeven: Checkantwoorden
  klad: Kladje
  toelichting: string
  zetToelichting: (toelichting: string) => void
  terug: () => void
  onBewaard: () => void
}

/** Where the answers led, what that asks, and one text before it is recorded. Danger shows the numbers first. */
export function CheckAfronden(props: CheckAfrondenProps) {
  const { soort, klad, loop, gegeven, toelichting, zetToelichting, terug, onBewaard } = props
  const { t } = useTranslation()
  const teller = useTeller()
  const opties = useOpties()
  const label = t(`signalen:${soort}.toelichting`)
  const invullen = useInvullen({ toelichting: label }, klad)
  const [uitkomst] = opties(UITKOMSTWOORDEN[soort], [loop.uitkomst ?? ''])
  const verstuur = async () => {
    const gelukt = await invullen.leg({
      type: `${soort} gedaan`,
      uitkomst: loop.uitkomst,
      ...(loop.vervolg ? { vervolg: loop.vervolg } : {}),
      antwoorden: gegeven,
      versie: CHECKS[soort].versie,
      toelichting,
    })
    if (gelukt) onBewaard()
  }
  return (
    <Pagina
      titel={uitkomst?.label ?? ''}
      venstertitel=""
      aanhef={t(`signalen:${soort}.titel`)}
      inleiding={uitkomst?.hint}
      fout={invullen.fouten.length > 0}
    >
      <div className="ww-delen">
        {loop.uitkomst === 'nu-alleen-of-in-gevaar' && (
          <Bericht
            soort="gevaar"
            titel={t('signalen:check.nu')}
            acties={
              <>
                <Bel wie="noodnummer" soort="gevaar" />
                <Bel wie="veilig-thuis" soort="tweede" />
              </>
            }
          />
        )}
        <CheckDoen soort={soort} ids={loop.doen} deel="doen" />
        <CheckAntwoorden soort={soort} antwoorden={gegeven} />
        <Invulformulier
          invullen={invullen}
          verstuur={verstuur}
          knopId={FORMULIER}
          onAnnuleer={terug}
          annuleer={t('app:knop.terug')}
          annuleerSoort="stil"
        >
          <Tekstvak
            id="toelichting"
            label={label}
            hint={t(`signalen:${soort}.toelichtingHint`)}
            fout={invullen.fout('toelichting')}
            waarde={toelichting}
            onWijzig={zetToelichting}
            regels={3}
            teller={teller}
          />
        </Invulformulier>
      </div>
    </Pagina>
  )
}
