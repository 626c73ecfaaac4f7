import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { OordeelKop } from '../../ui/oordeel-kop'
import { Bel } from '../../werk/bel'
import { useWerk } from '../../werk/werk'

export interface BelNuProps {
  /** This answer made it so; else it was so already and one line is enough. */
  groot: boolean
}

/** Reporting cannot wait: who to call, in this order. */
export function BelNu({ groot }: BelNuProps) {
  const { teksten } = useWerk()
  const { t } = useTranslation()
  const knoppen = (
    <>
      <Bel wie="veilig-thuis" />
      <Bel wie="noodnummer" soort="tweede" />
    </>
  )
  if (!groot) {
    return (
      <Bericht soort="gevaar" titel={t('wegen:gevolg.blijftDirect')} acties={knoppen}>
        <p>{t('kern:melden.direct.titel')}</p>
      </Bericht>
    )
  }
  return (
    <OordeelKop
      soort="direct"
      aanhef={t('app:oordeel.aanhefKader', { kader: teksten.titel })}
      titel={t('kern:melden.direct.titel')}
      acties={knoppen}
    >
      <p>{t('kern:melden.direct.uitleg')}</p>
      <p>{t('wegen:gevolg.wieHetZiet')}</p>
    </OordeelKop>
  )
}
