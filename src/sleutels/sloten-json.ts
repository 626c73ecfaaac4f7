import * as v from 'valibot'
import type { Uitkomst } from '../keten/uitkomst'
import { slotenBeschadigd } from './slot-rijen'
import { type Sloten, SlotenSchema } from './sloten.schema'

const VOORVOEGSEL = 'base64:'
const isBytes = (waarde: unknown): waarde is Uint8Array =>
  Object.prototype.toString.call(waarde) === '[object Uint8Array]'

/** The slots as text, for the session storage of a tab on a shared computer. Nothing in it is a secret. */
export function slotenNaarJson(sloten: Sloten): string {
  return JSON.stringify(sloten, (_, waarde: unknown) =>
    isBytes(waarde) ? VOORVOEGSEL + btoa(String.fromCharCode(...waarde)) : waarde,
  )
}

/** The slots from such a text. Error: `sloten-beschadigd`. */
export function slotenUitJson(tekst: string): Uitkomst<Sloten> {
  try {
    const gelezen = v.safeParse(
      SlotenSchema,
      JSON.parse(tekst, (_, waarde: unknown) => metBytes(waarde)),
    )
    return gelezen.success ? { goed: gelezen.output } : slotenBeschadigd
  } catch {
    return slotenBeschadigd
  }
}

const metBytes = (waarde: unknown) =>
  typeof waarde === 'string' && waarde.startsWith(VOORVOEGSEL)
    ? Uint8Array.from(atob(waarde.slice(VOORVOEGSEL.length)), (teken) => teken.charCodeAt(0))
    : waarde
