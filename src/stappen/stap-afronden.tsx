import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import { Tekstvak } from '../ui/tekstvak'
import { gaNaar, paden } from '../werk/paden'
import { useVastleggen } from '../werk/vastleggen'
import { useWerk } from '../werk/werk'

/** Stands at the end of a step page: rounds the step off, or opens it again. What is missing stays missing. */
export function StapAfronden({ stap }: { readonly stap: Stap }) {
  const { t } = useTranslation()
  const { id, stappen, stand: dossier } = useWerk()
  const { fouten, foutenTitel, fout, leg } = useVastleggen()
  const [reden, zetReden] = useState('')
  const deze = stappen.find((een) => een.stap === stap)
  if (!deze || dossier.gesloten) return null
  const klaar = deze.stand === 'afgerond'
  const mist = deze.ontbreekt.length
  const verstuur = async () => {
    const invoer = klaar
      ? { type: 'stap heropend' as const, stap, ...(reden.trim() ? { reden } : {}) }
      : { type: 'stap afgerond' as const, stap }
    if (!(await leg(invoer))) return
    zetReden('')
    if (!klaar) gaNaar(paden.casus(id))
  }
  return (
    <section className="ww-niet-afdrukken">
      <h2>{klaar ? t('casus:afronden.isKlaar') : t('casus:afronden.titel')}</h2>
      <p>{klaar ? t('casus:afronden.isKlaarUitleg') : t('casus:afronden.uitleg')}</p>
      {mist > 0 && <p>{t('casus:afronden.mist', { count: mist })}</p>}
      <Formulier
        fouten={fouten.map((een) => ({ ...een, veld: `stap-${een.veld}` }))}
        foutenTitel={foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <Knop type="submit" soort="tweede" id="stap-vastleggen">
            {klaar ? t('casus:afronden.heropen') : t('casus:afronden.rondAf')}
          </Knop>
        }
      >
        {klaar && (
          <Tekstvak
            id="stap-reden"
            label={t('casus:afronden.reden')}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={fout('reden')}
            regels={2}
            waarde={reden}
            onWijzig={zetReden}
          />
        )}
      </Formulier>
    </section>
  )
}
