import { useTranslation } from 'react-i18next'
import type { Kaderkaart, Rol } from '../../machines/index'
import type { Zoekgroep } from '../ui/zoekkeuze-filter'
import { perSector } from '../werk/sectoren'
import { useSectornaam } from '../werk/sectornaam'

const ROL = 'rol'

/** What a choice in the list stands for: a profession under a kader, or a place of work. */
export type Beroepskeuze =
  | { readonly soort: 'rol'; readonly rol: string }
  | { readonly soort: 'beroep'; readonly kader: string; readonly beroep: string }

/** No space in it: the value is part of the id of a control. */
export const alsWaarde = (kader: string, beroep: string): string => `${kader}/${beroep}`
export const alsRolwaarde = (rol: string): string => alsWaarde(ROL, rol)

export function leesWaarde(waarde: string): Beroepskeuze {
  const [kader = '', beroep = ''] = waarde.split('/')
  return kader === ROL ? { soort: 'rol', rol: beroep } : { soort: 'beroep', kader, beroep }
}

/** Every profession of every kader by sector, and the places of work that ask for a profession first. */
export function useBeroepgroepen(kaarten: readonly Kaderkaart[], rollen: readonly Rol[]): Zoekgroep[] {
  const { t } = useTranslation()
  const sectornaam = useSectornaam()
  const zoekwoorden = useZoekwoorden()
  const sectoren = perSector(kaarten).map(({ sector, kaarten: inSector }) => ({
    id: sector,
    titel: sectornaam(sector),
    opties: inSector.flatMap(({ kader, titel, beroepen }) =>
      beroepen.map(({ id, naam }) => ({
        waarde: alsWaarde(kader, id),
        label: naam,
        hint: titel,
        zoekwoorden: zoekwoorden(id),
      })),
    ),
  }))
  const plekken = {
    id: ROL,
    titel: t('nieuw:rol.groep'),
    opties: rollen.map(({ id, naam, beroepen }) => ({
      waarde: alsRolwaarde(id),
      label: naam,
      hint: t('nieuw:rol.hint'),
      zoekwoorden: [id, ...zoekwoorden(id), ...beroepen.map((beroep) => beroep.naam)],
    })),
  }
  return rollen.length > 0 ? [...sectoren, plekken] : sectoren
}

/** Other names for a profession, from the texts: who looks for "juf" finds the teacher. */
function useZoekwoorden(): (beroep: string) => readonly string[] {
  const { t, i18n } = useTranslation()
  return (beroep) => {
    const sleutel = `kaders:zoekwoorden.${beroep}`
    return i18n.exists(sleutel) ? [t(sleutel as never)] : []
  }
}
