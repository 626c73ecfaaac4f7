import { useTranslation } from 'react-i18next'
import { ophogers } from '../../../machines/index'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'

/** What would make melden necessary. Shown upwards only: the core gives nothing where melden is necessary already. */
export function Ophogers() {
  const { casus, teksten } = useWerk()
  const { t } = useTranslation()
  const lijst = ophogers(casus)
  if (lijst.length === 0) return null
  const vragen = [...new Set(lijst.map(({ vraag }) => vraag))]
  const antwoorden = (vraag: string) =>
    lijst
      .filter((een) => een.vraag === vraag)
      .map(({ antwoord }) => teksten.vragen[vraag]?.antwoorden[antwoord]?.label ?? antwoord)
      .join(` ${t('app:of')} `)
  return (
    <Uitklap titel={t('beslissen:ophogers.titel')}>
      <p>{t('beslissen:ophogers.uitleg')}</p>
      <ul>
        {vragen.map((vraag) => (
          <li key={vraag}>
            {teksten.vragen[vraag]?.titel} <strong>{antwoorden(vraag)}</strong>
          </li>
        ))}
      </ul>
    </Uitklap>
  )
}
