import { useTranslation } from 'react-i18next'
import { CONTACT_GRONDEN } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Vinkjes } from '../../ui/vinkjes'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { useTeller } from '../../werk/teller'
import { useOpties } from '../opties'

const ANTWOORDEN = ['ja', 'nee', 'twijfel'] as const

export interface ContactFormulierProps {
  onFout: (fout: boolean) => void
  onBewaard: () => void
}

/** Yes, no or doubt, with the grounds. What the answer does to contact is said by the core afterwards. */
export function ContactFormulier({ onFout, onBewaard }: ContactFormulierProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const teller = useTeller()
  const klad = useKlad()
  const [antwoord, zetAntwoord] = useKladveld<string | null>(klad, 'antwoord', null, ANTWOORDEN)
  const [gronden, zetGronden] = useKladveld<string[]>(klad, 'gronden', [], CONTACT_GRONDEN)
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const labels = {
    antwoord: t('gesprek:contact.titel'),
    gronden: t('gesprek:contact.gronden'),
    toelichting: t('gesprek:contact.toelichting'),
  }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const gelukt = await invullen.leg({
      type: 'contactveiligheid beoordeeld',
      antwoord: antwoord ?? undefined,
      gronden: antwoord === 'nee' ? [] : gronden,
      ...optioneel('toelichting', toelichting),
    })
    onFout(!gelukt)
    if (gelukt) onBewaard()
  }
  return (
    <Invulformulier invullen={invullen} verstuur={verstuur}>
      <Keuze
        id="antwoord"
        legenda={labels.antwoord}
        legendaVerborgen
        hint={t('gesprek:contact.hint')}
        fout={invullen.fout('antwoord')}
        opties={opties('antwoord', ANTWOORDEN)}
        waarde={antwoord}
        onWijzig={zetAntwoord}
      />
      {antwoord !== null && antwoord !== 'nee' && (
        <Vinkjes
          id="gronden"
          legenda={labels.gronden}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('gronden')}
          opties={opties('contactgrond', CONTACT_GRONDEN)}
          waarden={gronden}
          onWijzig={zetGronden}
        />
      )}
      <Tekstvak
        id="toelichting"
        label={labels.toelichting}
        hint={t('gesprek:contact.toelichtingHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        fout={invullen.fout('toelichting')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        regels={3}
        teller={teller}
      />
    </Invulformulier>
  )
}
