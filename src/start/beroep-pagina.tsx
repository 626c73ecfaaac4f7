import { useTranslation } from 'react-i18next'
import { Keuze } from '../ui/keuze'
import { Zoekkeuze } from '../ui/zoekkeuze'
import './nieuw.css'
import { isAlgemeen } from './algemeen'
import { alsRolwaarde, alsWaarde, leesWaarde, useBeroepgroepen } from './beroep-groepen'
import type { PaginaDeel } from './nieuw-pagina'
import { RolKeuze } from './rol-keuze'

const NIET_ERBIJ = 'niet-erbij'

/** The profession decides which kader is used; a place of work asks for the profession first. */
export function BeroepPagina({ kaarten, rollen, keuzes, zet, fout }: PaginaDeel) {
  const { t } = useTranslation()
  const groepen = useBeroepgroepen(kaarten, rollen)
  const algemeen = kaarten.find(isAlgemeen)?.kader ?? ''
  const rol = rollen.find(({ id }) => id === keuzes.rol)
  const nietErbij = keuzes.kader !== '' && keuzes.beroep === ''
  return (
    <>
      <div className="ww-beroepen">
        <Zoekkeuze
          id="kader"
          legenda={t('nieuw:beroep.titel')}
          legendaVerborgen
          fout={fout('kader')}
          zoekLabel={t('nieuw:beroep.zoek')}
          groepen={groepen}
          waarde={gekozen(keuzes)}
          onWijzig={(waarde) => {
            const keuze = leesWaarde(waarde)
            if (keuze.soort === 'rol') zet({ rol: keuze.rol, kader: '', beroep: '' })
            else zet({ rol: '', kader: keuze.kader, beroep: keuze.beroep })
          }}
          aantal={(count) => t('nieuw:beroep.aantal', { count })}
          gekozen={(keuze) => t('app:formulier.gekozen', { keuze })}
          leeg={<p>{t('nieuw:beroep.geen')}</p>}
        />
      </div>
      {rol && <RolKeuze {...{ rol, kaarten, keuzes, zet, fout }} />}
      <Keuze
        id="niet-erbij"
        legenda={t('nieuw:beroep.nietGevonden')}
        opties={[
          {
            waarde: NIET_ERBIJ,
            label: t('nieuw:beroep.nietErbij'),
            hint: t('nieuw:beroep.nietErbijUitleg'),
          },
        ]}
        waarde={nietErbij ? NIET_ERBIJ : null}
        onWijzig={() => zet({ rol: '', kader: algemeen, beroep: '' })}
      />
    </>
  )
}

function gekozen({ rol, kader, beroep }: PaginaDeel['keuzes']): string | null {
  if (rol) return alsRolwaarde(rol)
  return beroep ? alsWaarde(kader, beroep) : null
}
