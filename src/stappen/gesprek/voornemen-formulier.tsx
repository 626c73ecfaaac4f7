import { useTranslation } from 'react-i18next'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { useStapKop } from '../stap-kop'
import type { DaadProps } from './gesprek'
import { MetWie } from './met-wie'
import { metNamen, NIEMAND } from './met-wie-keuze'
import { useOpzet } from './opzet'
import { Voorbereiding } from './voorbereiding'

/** Plans the talk: with whom, what for, and how. Refused as long as contact is held. */
export function VoornemenFormulier({ onSluit }: DaadProps) {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const opzet = useOpzet()
  const klad = useKlad('voornemen')
  const [met, zetMet] = useKladveld(klad, 'met', NIEMAND)
  const [doel, zetDoel] = useKladveld(klad, 'doel', '')
  const [voorbereiding, zetVoorbereiding] = useKladveld(klad, 'voorbereiding', '')
  const labels = {
    met: t('gesprek:met.wie'),
    doel: t('gesprek:voornemen.doel'),
    voorbereiding: t('gesprek:voornemen.voorbereiding'),
  }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const gelukt = await invullen.leg({
      type: 'gesprek voorgenomen',
      met: metNamen(casus, met),
      doel,
      ...optioneel('voorbereiding', voorbereiding),
    })
    if (gelukt) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:voornemen.titel')}
      aanhef={kop.onder}
      inleiding={t('gesprek:voornemen.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <ContactHoudt />
      <Voorbereiding />
      <Invulformulier
        invullen={invullen}
        verstuur={verstuur}
        knopId={FORMULIER}
        onAnnuleer={() => onSluit(false)}
        annuleerSoort="stil"
      >
        <MetWie legenda={labels.met} fout={invullen.fout('met')} waarde={met} onWijzig={zetMet} />
        <Tekstvak
          id="doel"
          label={labels.doel}
          hint={t('gesprek:voornemen.doelHint')}
          fout={invullen.fout('doel')}
          waarde={doel}
          onWijzig={zetDoel}
          regels={2}
          teller={teller}
        />
        <Tekstvak
          id="voorbereiding"
          label={labels.voorbereiding}
          hint={t('gesprek:voornemen.voorbereidingHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('voorbereiding')}
          waarde={voorbereiding}
          onWijzig={zetVoorbereiding}
          regels={8}
          teller={teller}
        />
        {voorbereiding === '' && (
          <Knop soort="tweede" onClick={() => zetVoorbereiding(opzet())}>
            {t('gesprek:voornemen.opzet')}
          </Knop>
        )}
      </Invulformulier>
    </Pagina>
  )
}
