import { useTranslation } from 'react-i18next'
import {
  laadBegrippen,
  laadBewaartermijnen,
  laadDiensten,
  laadKaarten,
  type Nakijkpunt,
  nakijken,
  nieuwsteKaarten,
} from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { BijGeladen } from '../werk/bij-geladen'
import { useDagtekst } from '../werk/dagtekst'
import { type Geladen, useGeladen } from '../werk/geladen'
import type { NaslagProps } from './naslag-scherm'

type Punt = Omit<Nakijkpunt, 'id'> & { readonly sleutel: string; readonly naam: string }

/** What should have been checked again by now, said plainly; or that nothing is overdue. */
export function Nakijklijst({ vandaag }: NaslagProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <BijGeladen geladen={usePunten(vandaag)}>
      {(punten) =>
        punten.length === 0 ? (
          <p>{t('kaders:nakijken.niets')}</p>
        ) : (
          <ul>
            {punten.map(({ sleutel, soort, naam, dag }) => (
              <li key={sleutel}>
                {t(`kaders:nakijken.${soort}`)}: <strong>{naam}</strong>{' '}
                <span className="ww-zacht">
                  ·{' '}
                  {dag === null
                    ? t('app:bron.nogNiet')
                    : t(soort === 'kader' ? 'kaders:nakijken.voor' : 'kaders:nakijken.laatst', {
                        datum: dagtekst(dag),
                      })}
                </span>
              </li>
            ))}
          </ul>
        )
      }
    </BijGeladen>
  )
}

function usePunten(vandaag: string): Geladen<Punt[]> {
  const taal = huidigeTaal()
  return useGeladen(`${taal} ${vandaag}`, async () => {
    const [alle, diensten, bewaartermijnen, begrippen] = await Promise.all([
      laadKaarten(taal),
      laadDiensten(),
      laadBewaartermijnen(),
      laadBegrippen(),
    ])
    const kaders = nieuwsteKaarten(alle)
    const namen = {
      kader: (id: string) => kaders.find(({ kader, versie }) => `${kader} ${versie}` === id)?.titel,
      dienst: (id: string) => diensten[id]?.naam[taal],
      bewaartermijn: (id: string) => bewaartermijnen[id]?.dossier[taal],
      begrip: (id: string) => begrippen[id]?.woord[taal],
    }
    return nakijken({ kaders, diensten, bewaartermijnen, begrippen }, vandaag).map(({ soort, id, dag }) => ({
      sleutel: `${soort} ${id}`,
      soort,
      naam: namen[soort](id) ?? id,
      dag,
    }))
  })
}
