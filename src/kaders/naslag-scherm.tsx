import type { ComponentType } from 'react'
import { useTranslation } from 'react-i18next'
import { Leeg } from '../ui/leeg'
import { Terug } from '../ui/terug'
import { BronnenContext, useGeladenBronnen } from '../werk/bronnen-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { AlleBronnen } from './alle-bronnen'
import { Begrippen } from './begrippen'
import { Bewaartermijnen } from './bewaartermijnen'
import { Bijzonderheden } from './bijzonderheden'
import { Diensten } from './diensten'
import './kaders.css'
import { Nakijklijst } from './nakijklijst'
import { isNaslag, type Naslagdeel } from './naslag-delen'

export interface NaslagProps {
  /** JJJJ-MM-DD */
  readonly vandaag: string
}

const DELEN: Readonly<Record<Naslagdeel, ComponentType<NaslagProps>>> = {
  diensten: Diensten,
  bijzonderheden: Bijzonderheden,
  begrippen: Begrippen,
  bewaartermijnen: Bewaartermijnen,
  nakijken: Nakijklijst,
  bronnen: AlleBronnen,
}

/** One page of what all kaders share: services, words, terms, special situations, sources. */
export function NaslagScherm({ deel, vandaag }: NaslagProps & { readonly deel: string }) {
  const { t } = useTranslation()
  const bronnen = useGeladenBronnen()
  const naar = <Terug href={paden.kaders}>{t('kaders:titel')}</Terug>
  if (!isNaslag(deel))
    return (
      <Pagina titel={t('kaders:weg.titelPagina')}>
        {naar}
        <Leeg titel={t('kaders:weg.titelPagina')}>
          <p>{t('kaders:weg.uitleg')}</p>
        </Leeg>
      </Pagina>
    )
  const Deel = DELEN[deel]
  return (
    <Pagina
      key={deel}
      titel={t(`kaders:naslag.${deel}.titel`)}
      aanhef={t('kaders:titel')}
      inleiding={t(`kaders:naslag.${deel}.inleiding`)}
    >
      {naar}
      <BronnenContext value={bronnen}>
        <Deel vandaag={vandaag} />
      </BronnenContext>
    </Pagina>
  )
}
