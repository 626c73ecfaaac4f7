import { useTranslation } from 'react-i18next'
import type { Stap } from '../../machines/index'
import { Kop } from '../ui/kop'
import { Samenvatting } from '../ui/samenvatting'
import { useDagtekst } from '../werk/dagtekst'
import { stapnummer } from '../werk/stapvolgorde'
import { useWerk } from '../werk/werk'
import { SECTIE_VAN, type Sectie } from './secties'

const STAP_VAN: Partial<Record<Sectie, Stap>> = {
  feiten: 'signalen',
  mensen: 'signalen',
  overleg: 'raadplegen',
  gesprek: 'gesprek',
  weging: 'wegen',
  besluit: 'beslissen',
  informeren: 'beslissen',
}

/** The five steps: where each stands, and the days on which something was done in it. */
export function DossierStappen() {
  const { t } = useTranslation()
  const { casus, stappen, teksten } = useWerk()
  const dagtekst = useDagtekst()
  const dagen = (stap: Stap) => {
    const gedaan = casus.regels
      .flatMap(({ gebeurtenis: { type, op } }) =>
        type !== 'casus geopend' && STAP_VAN[SECTIE_VAN[type]] === stap ? [op] : [],
      )
      .toSorted()
    const [van, tot] = [gedaan.at(0), gedaan.at(-1)]
    if (!van || !tot) return t('uitvoer:stapLeeg')
    return van === tot ? dagtekst(van) : t('uitvoer:vanTot', { van: dagtekst(van), tot: dagtekst(tot) })
  }
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t('uitvoer:sectie.stappen')}</Kop>
      <Samenvatting
        wijzigLabel=""
        rijen={stappen.map(({ stap, stand }) => ({
          id: stap,
          vraag: `${stapnummer(stap)} ${teksten.stappen[stap]?.titel ?? t(`kern:stap.${stap}`)}`,
          antwoord: t(`kern:stapstand.${stand.replace(' ', '-') as 'te-doen' | 'bezig' | 'afgerond'}`),
          toelichting: dagen(stap),
        }))}
      />
    </section>
  )
}
