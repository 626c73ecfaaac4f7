import { useTranslation } from 'react-i18next'
import { Kaart } from '../../ui/kaart'
import { Uitklap } from '../../ui/uitklap'
import { useWerk } from '../../werk/werk'

/** Which kader was used, in which version, and how far it was verified. */
export function KaderKaart() {
  const { casus, teksten } = useWerk()
  const { t } = useTranslation()
  const { kader, versie, uitgever, zekerheid } = casus.kader
  return (
    <Kaart titel={t('beslissen:oordeel.kader')}>
      <p>
        <strong>{teksten.titel}</strong>
      </p>
      <p className="ww-zacht">
        {t('beslissen:kader.versie', { kader, versie })} · <span lang="nl">{uitgever}</span> ·{' '}
        {t(`kern:zekerheid.${zekerheid}`)}
      </p>
      <p>{teksten.nagekeken}</p>
      {teksten.opmerkingen.length > 0 && (
        <Uitklap titel={t('beslissen:kader.opmerkingen')}>
          <ul>
            {teksten.opmerkingen.map((zin) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </Uitklap>
      )}
    </Kaart>
  )
}
