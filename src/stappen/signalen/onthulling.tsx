import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Uitklap } from '../../ui/uitklap'
import { Bel } from '../../werk/bel'
import { Bronklap } from '../../werk/bronklap'
import { useWerk } from '../../werk/werk'

const PUNTEN = ['geloof', 'geheim', 'vraagNiet', 'letterlijk', 'ouders'] as const

/** What to do when somebody tells of violence of their own accord: open once that was answered, offered before. */
export function Onthulling() {
  const { stand } = useWerk()
  const { t } = useTranslation()
  const verteld = stand.antwoorden['disclosure']
  if (verteld !== 'ja' && verteld !== 'twijfel') {
    return (
      <Uitklap titel={t('signalen:onthulling.vraag')}>
        <Raad />
        <Bel wie="veilig-thuis" soort="tweede" />
      </Uitklap>
    )
  }
  return (
    <Bericht soort="uitleg" titel={t('signalen:onthulling.titel')} acties={<Bel wie="veilig-thuis" soort="tweede" />}>
      <Raad />
    </Bericht>
  )
}

function Raad() {
  const { t } = useTranslation()
  return (
    <>
      <ul>
        {PUNTEN.map((punt) => (
          <li key={punt}>{t(`signalen:onthulling.${punt}`)}</li>
        ))}
      </ul>
      <Bronklap bron="afgeleid-weegwijzer" grondslag="advies" />
    </>
  )
}
