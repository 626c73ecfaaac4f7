import { useTranslation } from 'react-i18next'
import { loopCheck } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { useDagtekst } from '../../werk/dagtekst'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { CheckAntwoorden } from './check-antwoorden'
import { CheckDoen } from './check-doen'
import { CHECKS, type Checksoort, gedaneCheck, UITKOMSTWOORDEN } from './check-soort'

export interface CheckUitkomstProps {
  soort: Checksoort
  onOpnieuw: () => void
}

/** What came of a check, what that asks, and the answers it rests on. */
export function CheckUitkomst({ soort, onOpnieuw }: CheckUitkomstProps) {
  const { id, casus, checkteksten } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const dagtekst = useDagtekst()
  const gedaan = gedaneCheck(casus.regels, soort)
  if (!gedaan) return null
  const [uitkomst] = opties(UITKOMSTWOORDEN[soort], [gedaan.uitkomst])
  const [vervolg] = gedaan.vervolg ? opties('checkvervolg', [gedaan.vervolg]) : []
  const woorden = checkteksten['kindcheck']?.vragen['aanleiding']?.keuzes
  const aanleidingen = 'aanleidingen' in gedaan ? gedaan.aanleidingen.map((een) => woorden?.[een] ?? een) : []
  const doen =
    gedaan.antwoorden && gedaan.versie === CHECKS[soort].versie ? loopCheck(CHECKS[soort], gedaan.antwoorden).doen : []
  return (
    <>
      <Kaart titel={uitkomst?.label}>
        <p>{uitkomst?.hint}</p>
        {vervolg && (
          <p>
            <strong>{vervolg.label}.</strong> {vervolg.hint}
          </p>
        )}
        {aanleidingen.length > 0 && <p>{t('signalen:check.aanleidingWas', { lijst: aanleidingen.join(', ') })}</p>}
        <p dir="auto" translate="no">
          {gedaan.toelichting}
        </p>
        <p className="ww-zacht ww-klein">{t('signalen:check.gedaanOp', { dag: dagtekst(gedaan.op) })}</p>
      </Kaart>
      <CheckDoen soort={soort} ids={doen} deel="doen" />
      {gedaan.antwoorden && <CheckAntwoorden soort={soort} antwoorden={gedaan.antwoorden} />}
      <p>{t(`signalen:${soort}.geenMelding`)}</p>
      <div className="ww-rij">
        <KnopLink href={paden.scherm(id, 'signalen')}>{t('signalen:check.naarSignalen')}</KnopLink>
        <KnopLink href={paden.scherm(id, 'raadplegen')} soort="tweede">
          {t('signalen:check.naarOverleg')}
        </KnopLink>
        <KnopLink href={paden.scherm(id, 'huishouden')} soort="tweede">
          {t('signalen:huishouden.open')}
        </KnopLink>
        <Knop soort="stil" onClick={onOpnieuw}>
          {t(`signalen:${soort}.opnieuw`)}
        </Knop>
      </div>
    </>
  )
}
