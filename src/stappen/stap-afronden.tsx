import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Tekstvak } from '../ui/tekstvak'
import { Invulformulier } from '../werk/invulformulier'
import { FORMULIER, useInvullen } from '../werk/invullen'
import { useKlad, useKladveld } from '../werk/klad'
import { optioneel } from '../werk/optioneel'
import { gaNaar, paden } from '../werk/paden'
import { useWerk } from '../werk/werk'

/** Stands at the end of a step page: rounds the step off, or opens it again. What is missing stays missing. */
export function StapAfronden({ stap }: { readonly stap: Stap }) {
  const { t } = useTranslation()
  const { id, stappen, stand: dossier } = useWerk()
  const klad = useKlad('afronden')
  const [reden, zetReden] = useKladveld(klad, 'reden', '')
  const label = t('casus:afronden.reden')
  const invullen = useInvullen({ reden: label }, klad, 'stap-')
  const deze = stappen.find((een) => een.stap === stap)
  if (!deze || dossier.gesloten) return null
  const klaar = deze.stand === 'afgerond'
  const mist = deze.ontbreekt.length
  const verstuur = async () => {
    const invoer = klaar
      ? { type: 'stap heropend' as const, stap, ...optioneel('reden', reden) }
      : { type: 'stap afgerond' as const, stap }
    if (!(await invullen.leg(invoer))) return
    zetReden('')
    if (!klaar) gaNaar(paden.casus(id))
  }
  return (
    <section className="ww-niet-afdrukken">
      <h2>{klaar ? t('casus:afronden.isKlaar') : t('casus:afronden.titel')}</h2>
      <p>{klaar ? t('casus:afronden.isKlaarUitleg') : t('casus:afronden.uitleg')}</p>
      {mist > 0 && <p>{t('casus:afronden.mist', { count: mist })}</p>}
      <Invulformulier
        invullen={invullen}
        verstuur={verstuur}
        knop={klaar ? t('casus:afronden.heropen') : t('casus:afronden.rondAf')}
        knopSoort="tweede"
        knopId={invullen.id(FORMULIER)}
      >
        {klaar && (
          <Tekstvak
            id={invullen.id('reden')}
            label={label}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={invullen.fout('reden')}
            regels={2}
            waarde={reden}
            onWijzig={zetReden}
          />
        )}
      </Invulformulier>
    </section>
  )
}
