import { useTranslation } from 'react-i18next'
import { type Antwoord, personen } from '../../../machines/index'
import { Keuze } from '../../ui/keuze'
import { useWerk } from '../../werk/werk'
import { ApartKeuze } from './apart-keuze'
import type { Concept } from './concept'
import type { VraagProps } from './vraag'

export interface AntwoordKeuzeProps extends VraagProps {
  concept: Concept
  wijzig: (deel: Partial<Concept>) => void
  fout: string | undefined
}

/** The answers of this kader, for all at once or, where children or dependants differ, for each apart. */
export function AntwoordKeuze({ vraag, woorden, concept, wijzig, fout }: AntwoordKeuzeProps) {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const opties = Object.keys(vraag.antwoorden).map((waarde) => ({
    waarde,
    label: woorden.antwoorden[waarde]?.label ?? waarde,
  }))
  const lijst = personen(casus.regels).filter(({ id }) => stand.afhankelijken[id] === 'open')
  const kanApart = vraag['per-persoon'] && lijst.length > 1
  return (
    <div className="ww-antwoord">
      {kanApart && concept.apart ? (
        <ApartKeuze {...{ lijst, opties, woorden, concept, fout }} onWijzig={(betreft) => wijzig({ betreft })} />
      ) : (
        <Keuze
          id="antwoord"
          legenda={t(kanApart ? 'wegen:vraag.antwoordAllen' : 'wegen:vraag.antwoord')}
          fout={fout}
          opties={opties}
          waarde={concept.antwoord}
          onWijzig={(antwoord) => wijzig({ antwoord: antwoord as Antwoord })}
        />
      )}
      {kanApart && (
        <label className="ww-vinkregel">
          <input
            type="checkbox"
            checked={concept.apart}
            autoComplete="off"
            onChange={(event) => wijzig({ apart: event.target.checked })}
          />
          <span>{t('wegen:vraag.apart')}</span>
        </label>
      )}
    </div>
  )
}
