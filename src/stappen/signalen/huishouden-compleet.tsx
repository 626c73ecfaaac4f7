import { useTranslation } from 'react-i18next'
import { laatste } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Kop } from '../../ui/kop'
import { Tekstvak } from '../../ui/tekstvak'
import { useDagtekst } from '../../werk/dagtekst'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { gaNaar, paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'

/** The word that all children and dependants are in the list. It may be given with none: then there are none. */
export function HuishoudenCompleet() {
  const { id, casus, stand } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const klad = useKlad('compleet')
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const label = t('signalen:compleet.toelichting')
  const invullen = useInvullen({ toelichting: label }, klad, 'compleet-')
  const eerder = laatste(casus.regels, 'huishouden volledig')
  const niemand = Object.keys(stand.afhankelijken).length === 0
  const verstuur = async () => {
    const gelukt = await invullen.leg({ type: 'huishouden volledig', ...optioneel('toelichting', toelichting) })
    if (gelukt) gaNaar(paden.scherm(id, 'signalen'))
  }
  return (
    <section aria-labelledby="compleet">
      <Kop niveau={2} id="compleet">
        {t('signalen:compleet.titel')}
      </Kop>
      {stand.huishoudenVolledig && eerder ? (
        <Bericht soort="goed">
          <p>{t('signalen:compleet.gedaan', { dag: dagtekst(eerder.op) })}</p>
          {eerder.toelichting && (
            <p dir="auto" translate="no">
              {eerder.toelichting}
            </p>
          )}
        </Bericht>
      ) : (
        <Invulformulier
          invullen={invullen}
          verstuur={verstuur}
          knop={t(niemand ? 'signalen:compleet.geen' : 'signalen:compleet.ja')}
          knopSoort="tweede"
        >
          <p>{t(niemand ? 'signalen:compleet.uitlegGeen' : 'signalen:compleet.uitleg')}</p>
          <Tekstvak
            id="compleet-toelichting"
            label={label}
            nietVerplicht={t('app:formulier.nietVerplicht')}
            fout={invullen.fout('toelichting')}
            waarde={toelichting}
            onWijzig={zetToelichting}
            regels={2}
          />
        </Invulformulier>
      )}
    </section>
  )
}
