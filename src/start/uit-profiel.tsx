import { useTranslation } from 'react-i18next'
import { ORGANISATIEREGELS } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { isLeeg } from '../werk/organisatieprofiel'
import { paden } from '../werk/paden'
import type { PaginaDeel } from './nieuw-pagina'

/** What this casus takes over from the organisation profile, or where to make one. */
export function UitProfiel({ profiel, keuzes }: PaginaDeel) {
  const { t } = useTranslation()
  const naarProfiel = (
    <a className="nl-link" href={paden.organisatie}>
      {t(isLeeg(profiel) ? 'nieuw:profiel.maak' : 'nieuw:profiel.bekijk')}
    </a>
  )
  if (isLeeg(profiel)) {
    return (
      <p>
        {t('nieuw:profiel.geen')} {naarProfiel}
      </p>
    )
  }
  const regels = ORGANISATIEREGELS.filter((regel) => keuzes.organisatieregels.includes(regel))
  return (
    <Bericht
      soort="uitleg"
      titel={profiel.naam ? t('nieuw:profiel.titelNaam', { naam: profiel.naam }) : t('nieuw:profiel.titel')}
    >
      <p>
        {t('nieuw:profiel.uitleg')} {naarProfiel}
      </p>
      {regels.length > 0 && (
        <>
          <p>{t('nieuw:profiel.regels')}</p>
          <ul>
            {regels.map((regel) => (
              <li key={regel}>{t(`organisatie:regel.${regel}.label`)}</li>
            ))}
          </ul>
          <p className="ww-zacht">{t('nieuw:profiel.nooitMinder')}</p>
        </>
      )}
    </Bericht>
  )
}
