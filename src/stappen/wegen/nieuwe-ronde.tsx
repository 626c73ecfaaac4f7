import { useTranslation } from 'react-i18next'
import { bezwaren } from '../../../machines/index'
import { Tekstvak } from '../../ui/tekstvak'
import { Uitklap } from '../../ui/uitklap'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useHadKlad, useKlad, useKladveld } from '../../werk/klad'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useBezwaarzin } from '../../werk/zinnen'

/** To weigh anew, with a reason. */
export function NieuweRonde() {
  const { id: casusId, casus, oordeel, stand, vandaag } = useWerk()
  const zin = useBezwaarzin()
  const { t } = useTranslation()
  const klad = useKlad('ronde')
  const hadKlad = useHadKlad('ronde')
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const label = t('wegen:ronde.reden')
  const invullen = useInvullen({ reden: label }, klad, 'ronde-')
  const nodig = oordeel.ontbreekt.some(({ id }) => id === 'nieuwe-ronde-nodig')
  if (stand.gesloten) return null
  if (Object.values(stand.antwoorden).every((antwoord) => antwoord === null)) return null
  const tegen = bezwaren(casus.kader, stand, { type: 'ronde gestart', op: vandaag, reden })
  const verstuur = async () => {
    if (await invullen.leg({ type: 'ronde gestart', reden })) zetReden('')
  }
  return (
    <Uitklap titel={t('wegen:ronde.titel')} open={nodig || hadKlad}>
      <p>{t('wegen:ronde.uitleg')}</p>
      {tegen.length > 0 ? (
        <>
          {tegen.map((een) => (
            <p key={een.id}>{zin(een)}</p>
          ))}
          <p>
            <a className="nl-link" href={paden.scherm(casusId, 'feit')}>
              {t('wegen:vraag.nieuwFeit')}
            </a>
          </p>
        </>
      ) : (
        <Invulformulier invullen={invullen} verstuur={verstuur} knop={t('wegen:ronde.start')} knopSoort="tweede">
          <Tekstvak
            id={invullen.id('reden')}
            label={label}
            hint={t('wegen:ronde.hint')}
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
