import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Kop } from '../ui/kop'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { useWerk } from '../werk/werk'
import { Belfeiten } from './belfeiten'
import { Belgevaar } from './belgevaar'
import { Belmensen } from './belmensen'
import { Belstappen } from './belstappen'
import './voorbereiding.css'

/** The phone call to Veilig Thuis in the order in which it is asked, read from the logboek and copied nowhere. */
export function Voorbereiding() {
  const { t } = useTranslation()
  const { casus, stand } = useWerk()
  const contact = blokkadesVoor(casus.kader, stand, 'contact')
  const delen = [
    { id: 'wie', inhoud: <Belmensen /> },
    { id: 'nu', inhoud: <Belgevaar /> },
    { id: 'feiten', inhoud: <Belfeiten /> },
    { id: 'stappen', inhoud: <Belstappen /> },
    { id: 'wens', inhoud: null },
  ] as const
  return (
    <section className="ww-belgesprek">
      <Kop niveau={2}>{t('daarna:bel.titel')}</Kop>
      <p>{t('daarna:bel.inleiding')}</p>
      <ol className="ww-belvolgorde">
        {delen.map(({ id, inhoud }) => (
          <li key={id}>
            <Kop niveau={3}>{t(`daarna:bel.${id}.titel`)}</Kop>
            <p className="ww-zacht">{t(`daarna:bel.${id}.uitleg`)}</p>
            {inhoud}
          </li>
        ))}
      </ol>
      {contact.length > 0 && (
        <Bericht soort="let-op" titel={t('daarna:bel.contact')} niveau={3}>
          <Blokkadelijst blokkades={contact} />
        </Bericht>
      )}
      <Kop niveau={3}>{t('daarna:bel.nakijken.titel')}</Kop>
      <ul>
        {(['eigen', 'ouders', 'nodig', 'stappen', 'verteld', 'kenmerk'] as const).map((punt) => (
          <li key={punt}>{t(`daarna:bel.nakijken.${punt}`)}</li>
        ))}
      </ul>
    </section>
  )
}
