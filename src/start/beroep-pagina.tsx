import { useTranslation } from 'react-i18next'
import { Keuze } from '../ui/keuze'
import { Zoekkeuze } from '../ui/zoekkeuze'
import type { Kadermap } from '../werk/kaderlijst'
import './nieuw.css'
import { isAlgemeen } from './algemeen'
import type { PaginaDeel } from './nieuw-pagina'

const NIET_ERBIJ = 'niet-erbij'

/** The profession decides which kader is used. */
export function BeroepPagina({ kaders, keuzes, zet, fout }: PaginaDeel & { readonly kaders: readonly Kadermap[] }) {
  const { t } = useTranslation()
  const zoekwoorden = useZoekwoorden()
  const algemeen = kaders.find(isAlgemeen)?.kader.kader ?? ''
  const groepen = kaders
    .toSorted((een, ander) => Number(isAlgemeen(een)) - Number(isAlgemeen(ander)))
    .map(({ kader, teksten }) => ({
      id: kader.kader,
      titel: teksten.titel,
      opties: kader.beroepen.map((beroep) => ({
        waarde: `${kader.kader} ${beroep}`,
        label: teksten.beroepen[beroep] ?? beroep,
        zoekwoorden: zoekwoorden(beroep),
      })),
    }))
  const nietErbij = keuzes.kader !== '' && keuzes.beroep === ''
  return (
    <>
      <div className="ww-beroepen">
        <Zoekkeuze
          id="kader"
          legenda={t('start:nieuw.beroep.titel')}
          legendaVerborgen
          fout={fout('kader')}
          zoekLabel={t('start:nieuw.beroep.zoek')}
          groepen={groepen}
          waarde={keuzes.beroep ? `${keuzes.kader} ${keuzes.beroep}` : null}
          onWijzig={(waarde) => {
            const [kader = '', beroep = ''] = waarde.split(' ')
            zet({ kader, beroep })
          }}
          aantal={(count) => t('start:nieuw.beroep.aantal', { count })}
          gekozen={(keuze) => t('app:formulier.gekozen', { keuze })}
        />
      </div>
      <Keuze
        id="niet-erbij"
        legenda={t('start:nieuw.beroep.nietGevonden')}
        opties={[
          {
            waarde: NIET_ERBIJ,
            label: t('start:nieuw.beroep.nietErbij'),
            hint: t('start:nieuw.beroep.nietErbijUitleg'),
          },
        ]}
        waarde={nietErbij ? NIET_ERBIJ : null}
        onWijzig={() => zet({ kader: algemeen, beroep: '' })}
      />
    </>
  )
}

/** Other names for a profession, from the texts: who looks for "juf" finds the teacher. */
function useZoekwoorden(): (beroep: string) => readonly string[] {
  const { t, i18n } = useTranslation()
  return (beroep) => {
    const sleutel = `start:zoekwoorden.${beroep}`
    return i18n.exists(sleutel) ? [t(sleutel as never)] : []
  }
}
