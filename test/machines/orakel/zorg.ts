import type { GebeurtenisVan } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { type Blad, zorgelijk } from './blad'

/** Worries from a check: since which day, and which questions were not weighed since for whom they are about. */
export interface Zorg {
  readonly sinds: string
  readonly nog: readonly string[]
}
type Check = GebeurtenisVan<'kindcheck gedaan' | 'mantelzorgverleningscheck gedaan'>

const VRAGEN = ['acuut', 'structureel']
const ERNST = ['nu-alleen-of-in-gevaar', 'twijfel-of-zorgen', 'onduidelijk-of-geweigerd']
const ernst = (uitkomst: string | null) => (zorgelijk(uitkomst) ? ERNST.length - ERNST.indexOf(uitkomst ?? '') : 0)

/** What a check changes on the sheet: worries stay until somebody acts on them, or until an unclear one is cleared. */
export function naCheck(blad: Blad, e: Check): Partial<Blad> {
  const kind = e.type === 'kindcheck gedaan'
  const naam = kind ? 'kinderen' : 'afhankelijken'
  const was = kind ? blad.kindcheck : blad.mantelzorg
  const nu = e.uitkomst === 'nu-alleen-of-in-gevaar'
  const wordt = e.vervolg === 'andere-neemt-over' && !nu ? 'zorg-geregeld' : e.uitkomst
  const zorg = blad.zorg[naam]
  const helder =
    was === 'onduidelijk-of-geweigerd' &&
    e.antwoorden !== undefined &&
    ['zorg-geregeld', 'geen-kinderen', 'geen-afhankelijken'].includes(wordt)
  const houdt = zorg !== null && ernst(wordt) < ernst(was) && !helder
  const sinds = zorg && zorg.sinds > e.op ? zorg.sinds : e.op
  return {
    [kind ? 'kindcheck' : 'mantelzorg']: houdt ? was : wordt,
    zorg: { ...blad.zorg, [naam]: zorgelijk(wordt) ? { sinds, nog: VRAGEN } : houdt ? zorg : null },
    acuutVraagt: blad.acuutVraagt || nu,
    herzien: blad.herzien || (zorgelijk(e.uitkomst) && blad.besluit === 'niet-melden'),
  }
}

const beide = (zorg: Blad['zorg'], wordt: (een: Zorg, naam: keyof Blad['zorg']) => Zorg | null): Blad['zorg'] => ({
  kinderen: zorg.kinderen && wordt(zorg.kinderen, 'kinderen'),
  afhankelijken: zorg.afhankelijken && wordt(zorg.afhankelijken, 'afhankelijken'),
})

/** Veilig Thuis was asked or told, or the reason why not: not for worries of a later day. */
export function gevraagd({ zorg }: Blad, op: string): Blad['zorg'] {
  return beide(zorg, (een) => (op >= een.sinds ? null : een))
}

/** Somebody of the kind that the worries are about was weighed. */
export function gewogen({ zorg, volwassenen }: Blad, vraag: string, wie: readonly string[], op: string): Blad['zorg'] {
  return beide(zorg, (een, naam) => {
    const over = wie.filter((iemand) => volwassenen.includes(iemand) === (naam === 'afhankelijken'))
    if (over.length === 0 || op < een.sinds) return een
    const nog = een.nog.filter((ander) => ander !== vraag)
    return nog.length === 0 ? null : { sinds: een.sinds, nog }
  })
}

export function opnieuw({ zorg }: Blad): Blad['zorg'] {
  return beide(zorg, ({ sinds }) => ({ sinds, nog: VRAGEN }))
}
