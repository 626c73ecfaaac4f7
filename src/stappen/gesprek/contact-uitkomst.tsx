import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan, Genummerd } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { useDagtekst } from '../../werk/dagtekst'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { ContactHoudt, useContactBlokkades } from '../contact-houdt'
import { useOpties } from '../opties'
import './gesprek.css'

export interface ContactUitkomstProps {
  eerder: Genummerd<GebeurtenisVan<'contactveiligheid beoordeeld'>>
  onOpnieuw: () => void
}

/** What was answered, and whether contact is held. */
export function ContactUitkomst({ eerder, onOpnieuw }: ContactUitkomstProps) {
  const { id, stand } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const dagtekst = useDagtekst()
  const vrij = useContactBlokkades().length === 0
  const [antwoord] = opties('antwoord', [eerder.antwoord])
  return (
    <>
      <ContactHoudt zonder="contact" />
      {vrij && (
        <Bericht soort="goed" rol="status" titel={t('gesprek:contact.kan')}>
          <p>{t('gesprek:contact.kanUitleg')}</p>
        </Bericht>
      )}
      <Kaart titel={t('gesprek:contact.antwoord', { antwoord: antwoord?.label ?? '' })}>
        {eerder.gronden.length > 0 && (
          <ul>
            {opties('contactgrond', eerder.gronden).map(({ waarde, label }) => (
              <li key={waarde}>{label}</li>
            ))}
          </ul>
        )}
        {eerder.toelichting && (
          <p dir="auto" translate="no">
            {eerder.toelichting}
          </p>
        )}
        {stand.contactveiligheid !== eerder.antwoord && <p>{t('gesprek:contact.eerderGeldt')}</p>}
        <p className="ww-zacht ww-klein">{t('gesprek:contact.op', { dag: dagtekst(eerder.op) })}</p>
      </Kaart>
      <div className="ww-rij ww-gesprek__acties">
        <KnopLink href={paden.scherm(id, 'gesprek')} soort={vrij ? 'hoofd' : 'tweede'}>
          {t('gesprek:contact.naarGesprek')}
        </KnopLink>
        <Knop soort="stil" onClick={onOpnieuw}>
          {t('gesprek:contact.opnieuw')}
        </Knop>
      </div>
    </>
  )
}
