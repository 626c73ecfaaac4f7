import { useTranslation } from 'react-i18next'
import { bezwaren, personen } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Uitklap } from '../../ui/uitklap'
import { VrijeTekst } from '../../ui/vrije-tekst'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useHadKlad, useKlad, useKladveld } from '../../werk/klad'
import { useWerk } from '../../werk/werk'

/** Closes for one child or dependant, while the casus stays open for the others. Who may be closed is said by the core. */
export function PersoonAfsluiten() {
  const { casus, stand, vandaag } = useWerk()
  const { t } = useTranslation()
  const klad = useKlad('persoon-afsluiten')
  const hadKlad = useHadKlad('persoon-afsluiten')
  const [persoon, zetPersoon] = useKladveld<string | null>(klad, 'persoon', null)
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const labels = { persoon: t('wegen:persoon.wie'), reden: t('wegen:persoon.reden') }
  const invullen = useInvullen(labels, klad, 'afsluiten-')
  const lijst = personen(casus.regels).filter(({ id }) => stand.afhankelijken[id])
  if (lijst.length < 2 || stand.gesloten) return null
  const gebeurtenis = (id: string) => ({ type: 'persoon afgesloten', op: vandaag, persoon: id, reden }) as const
  const kan = lijst.filter(({ id }) => bezwaren(casus.kader, stand, gebeurtenis(id)).length === 0)
  const klaar = lijst.filter(({ id }) => stand.afhankelijken[id] === 'afgesloten')
  const verstuur = async () => {
    if (!(await invullen.leg({ ...gebeurtenis(''), persoon: persoon ?? undefined }))) return
    zetPersoon(null)
    zetReden('')
  }
  return (
    <Uitklap titel={t('wegen:persoon.titel')} open={hadKlad}>
      <p>{t('wegen:persoon.uitleg')}</p>
      {klaar.map(({ id, aanduiding }) => (
        <p key={id}>
          {t('wegen:persoon.klaar')} <VrijeTekst>{aanduiding}</VrijeTekst>
        </p>
      ))}
      {kan.length === 0 ? (
        <p>{t('wegen:persoon.niemand')}</p>
      ) : (
        <Invulformulier invullen={invullen} verstuur={verstuur} knop={t('wegen:persoon.sluit')} knopSoort="tweede">
          <Keuze
            id={invullen.id('persoon')}
            legenda={labels.persoon}
            fout={invullen.fout('persoon')}
            opties={kan.map(({ id, aanduiding }) => ({ waarde: id, label: <VrijeTekst>{aanduiding}</VrijeTekst> }))}
            waarde={persoon}
            onWijzig={zetPersoon}
          />
          <Tekstvak
            id={invullen.id('reden')}
            label={labels.reden}
            fout={invullen.fout('reden')}
            waarde={reden}
            onWijzig={zetReden}
            regels={2}
          />
        </Invulformulier>
      )}
    </Uitklap>
  )
}
