import { useTranslation } from 'react-i18next'
import type { Kaderkaart, Rol } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import type { PaginaDeel } from './nieuw-pagina'

export interface RolKeuzeProps extends Pick<PaginaDeel, 'keuzes' | 'zet' | 'fout'> {
  readonly rol: Rol
  readonly kaarten: readonly Kaderkaart[]
}

/** A place of work has no kader of its own: the profession there decides, and where that leaves two, the organisation. */
export function RolKeuze({ rol, kaarten, keuzes, zet, fout }: RolKeuzeProps) {
  const { t } = useTranslation()
  const beroep = rol.beroepen.find(({ id }) => id === keuzes.beroep)
  const kan = (beroep?.kaders ?? []).flatMap((id) => kaarten.filter(({ kader }) => kader === id))
  return (
    <>
      <Keuze
        id="rol-beroep"
        legenda={t('nieuw:rol.beroep')}
        hint={rol.uitleg}
        fout={beroep ? undefined : fout('rol-beroep')}
        opties={rol.beroepen.map(({ id, naam }) => ({ waarde: id, label: naam }))}
        waarde={beroep?.id ?? null}
        onWijzig={(id) => {
          const kaders = rol.beroepen.find((een) => een.id === id)?.kaders ?? []
          zet({ beroep: id, kader: kaders.length === 1 ? (kaders[0] ?? '') : '' })
        }}
      />
      {kan.length > 1 && (
        <Keuze
          id="rol-kader"
          legenda={t('nieuw:rol.kader')}
          hint={t('nieuw:rol.kaderHint')}
          fout={fout('rol-kader')}
          opties={kan.map(({ kader, titel, kort }) => ({ waarde: kader, label: titel, hint: kort }))}
          waarde={keuzes.kader || null}
          onWijzig={(kader) => zet({ kader })}
        />
      )}
    </>
  )
}
