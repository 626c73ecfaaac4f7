import { useTranslation } from 'react-i18next'
import type { Signaalteksten, Signalen } from '../../../machines/index'
import { Keuzelijst } from '../../ui/keuzelijst'
import { Tekstveld } from '../../ui/tekstveld'
import { useWerk } from '../../werk/werk'
import type { Signaalfilter } from './signalenlijst-filter'

export interface SignalenlijstZoekenProps {
  lijst: Signalen
  filter: Signaalfilter
  onFilter: (filter: Signaalfilter) => void
}

/** Three ways into the list, and a search. They only show less; what was ticked stays ticked. */
export function SignalenlijstZoeken({ lijst, filter, onFilter }: SignalenlijstZoekenProps) {
  const { signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  const keuzelijst = (
    veld: 'leeftijd' | 'vorm' | 'gebied',
    ids: readonly string[],
    woorden: Signaalteksten['vormen'],
  ) => (
    <Keuzelijst
      id={`filter-${veld}`}
      label={t(`signalen:lijst.filter.${veld}`)}
      leeg={t(`signalen:lijst.filter.alle.${veld}`)}
      opties={ids.map((id) => ({ waarde: id, label: woorden[id] ?? id }))}
      waarde={filter[veld]}
      onWijzig={(waarde) => onFilter({ ...filter, [veld]: waarde })}
    />
  )
  return (
    <search className="ww-signalenlijst__zoeken" aria-label={t('signalen:lijst.filter.titel')}>
      {keuzelijst('leeftijd', lijst.leeftijden, teksten.leeftijden)}
      {keuzelijst('vorm', lijst.vormen, teksten.vormen)}
      {keuzelijst('gebied', lijst.gebieden, teksten.gebieden)}
      <Tekstveld
        id="filter-zoek"
        type="search"
        label={t('signalen:lijst.filter.zoek')}
        waarde={filter.zoek}
        onWijzig={(zoek) => onFilter({ ...filter, zoek })}
      />
    </search>
  )
}
