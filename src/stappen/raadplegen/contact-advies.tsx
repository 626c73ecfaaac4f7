import { useTranslation } from 'react-i18next'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Vinkjes } from '../../ui/vinkjes'
import { useOpties } from '../opties'
import { gaatOverContact, type RaadplegingDeel } from './raadpleging-invoer'

const ANTWOORDEN = ['ja', 'nee', 'niet-besproken'] as const

/** What the expert says about contact with the family: the only thing that opens a contact-blok. */
export function ContactAdvies({ invoer, zet, labels, fout }: RaadplegingDeel) {
  const { t } = useTranslation()
  const opties = useOpties()
  if (!gaatOverContact(invoer)) return null
  return (
    <>
      <Keuze
        id="contact"
        legenda={labels.contact}
        hint={t('raadplegen:formulier.contactHint')}
        fout={fout('contact')}
        opties={opties('contactadvies', ANTWOORDEN)}
        waarde={invoer.contact}
        onWijzig={(contact) => zet({ contact })}
      />
      {invoer.contact !== 'niet-besproken' && (
        <Tekstvak
          id="contactHoe"
          label={labels.contactHoe}
          hint={t('raadplegen:formulier.contactHoeHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={fout('contactHoe')}
          waarde={invoer.contactHoe}
          onWijzig={(contactHoe) => zet({ contactHoe })}
          regels={2}
        />
      )}
      <Vinkjes
        id="risicotaxatie"
        legenda={labels.risicotaxatie}
        fout={fout('risicotaxatie')}
        opties={[
          {
            waarde: 'gedaan',
            label: t('raadplegen:formulier.risicotaxatieJa'),
            hint: t('raadplegen:formulier.risicotaxatieHint'),
          },
        ]}
        waarden={invoer.risicotaxatie ? ['gedaan'] : []}
        onWijzig={(waarden) => zet({ risicotaxatie: waarden.length > 0 })}
      />
    </>
  )
}
