import { useTranslation } from 'react-i18next'
import { isContactGevaarlijk } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Kladlijst } from '../../werk/kladlijst'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { BijzonderAandacht } from '../bijzonder-aandacht'
import { ContactHoudt, useContactBlokkades } from '../contact-houdt'
import { StapPagina } from '../stap-pagina'
import type { Gesprekdaad } from './gesprek'
import './gesprek.css'
import { GesprekLijst } from './gesprek-lijst'
import { NaGesprek } from './na-gesprek'
import { WensEnOuder } from './wens-en-ouder'

export interface GesprekOverzichtProps {
  bewaard: boolean
  onKies: (daad: Gesprekdaad) => void
}

/** Whether there may be contact, what can be done about the talk, and what was done so far. */
export function GesprekOverzicht({ bewaard, onKies }: GesprekOverzichtProps) {
  const { id, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const hier = {
    voornemen: () => onKies('voornemen'),
    gevoerd: () => onKies('gevoerd'),
    'overslaan-gesprek': () => onKies('overslaan'),
    uitstellen: () => onKies('uitstellen'),
    wens: () => onKies('wens'),
    'andere-ouder': () => onKies('andere-ouder'),
  }
  const vrij = useContactBlokkades().length === 0
  return (
    <StapPagina stap="gesprek" inleiding={isContactGevaarlijk(stand) ? t('gesprek:houdt.inleiding') : undefined}>
      {bewaard && (
        <Bericht soort="goed" rol="status">
          <p>{t('gesprek:bewaard')}</p>
        </Bericht>
      )}
      <ContactHoudt />
      <Kladlijst hier={hier} />
      <BijzonderAandacht stap="gesprek" />
      <NaGesprek />
      {vrij && (
        <section aria-labelledby="plannen">
          <Kop niveau={2} id="plannen">
            {t('gesprek:plannen.titel')}
          </Kop>
          <p>{t('gesprek:plannen.uitleg')}</p>
          <div className="ww-rij">
            <Knop onClick={() => onKies('voornemen')}>{t('gesprek:plannen.knop')}</Knop>
            <KnopLink href={paden.scherm(id, 'contact')} soort="stil">
              {t('gesprek:contact.opnieuw')}
            </KnopLink>
          </div>
        </section>
      )}
      <section aria-labelledby="vastleggen">
        <Kop niveau={2} id="vastleggen">
          {t('gesprek:leg.titel')}
        </Kop>
        <p>{t('gesprek:leg.uitleg')}</p>
        {oordeel.eenmaligContact && <p>{t('gesprek:leg.eenmalig')}</p>}
        <div className="ww-rij">
          <Knop soort="tweede" onClick={() => onKies('gevoerd')}>
            {t('gesprek:leg.gevoerd')}
          </Knop>
          <Knop soort="tweede" onClick={() => onKies('overslaan')}>
            {t('gesprek:leg.overslaan')}
          </Knop>
          <Knop soort="tweede" onClick={() => onKies('uitstellen')}>
            {t('gesprek:leg.uitstellen')}
          </Knop>
        </div>
      </section>
      <WensEnOuder onKies={onKies} />
      <GesprekLijst />
    </StapPagina>
  )
}
