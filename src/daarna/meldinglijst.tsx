import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Kop } from '../ui/kop'
import { Tijdlijn, type TijdlijnItem } from '../ui/tijdlijn'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import './voorbereiding.css'

/** Reports made and feedback received, oldest first. */
export function Meldinglijst() {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const { regels } = useWerk().casus
  const meldingen = alle(regels, 'melding gedaan').map(({ nr, op, hoe, kenmerk, inhoud }) => ({
    nr,
    op,
    titel: t('daarna:melding.item', { hoe: t(`kern:keuze.meldwijze.${hoe}.label`).toLowerCase() }),
    kenmerk,
    inhoud,
  }))
  const terug = alle(regels, 'terugkoppeling ontvangen').map(({ nr, op, soort, inhoud }) => ({
    nr,
    op,
    titel: t('daarna:terugkoppeling.item', { soort: t(`kern:keuze.terugkoppeling.${soort}.label`) }),
    kenmerk: undefined,
    inhoud,
  }))
  const items = [...meldingen, ...terug]
    .toSorted((een, ander) => een.op.localeCompare(ander.op) || een.nr - ander.nr)
    .map(
      ({ nr, op, titel, kenmerk, inhoud }): TijdlijnItem => ({
        id: String(nr),
        dag: op,
        dagTekst: dagtekst(op),
        titel,
        toelichting: (
          <>
            {kenmerk && (
              <p>
                {t('daarna:melding.kenmerk')}: <VrijeTekst>{kenmerk}</VrijeTekst>
              </p>
            )}
            {inhoud && (
              <p>
                <VrijeTekst>{inhoud}</VrijeTekst>
              </p>
            )}
          </>
        ),
      }),
    )
  if (items.length === 0) return null
  return (
    <section className="ww-belgesprek">
      <Kop niveau={2}>{t('daarna:melding.lijst')}</Kop>
      <Tijdlijn items={items} />
      <p>{t('daarna:terugkoppeling.twee')}</p>
    </section>
  )
}
