import { readdirSync, readFileSync } from 'node:fs'

const buiten = new Set(['node_modules', 'dist'])

const zichtbaar = (naam: string) => !buiten.has(naam) && (!naam.startsWith('.') || naam === '.ci')

/** Every file below these folders, with forward slashes, as seen from the root of the repository. */
export const bestandenIn = (...mappen: string[]): string[] =>
  mappen.flatMap((map) =>
    readdirSync(map, { withFileTypes: true })
      .filter((ingang) => zichtbaar(ingang.name))
      .flatMap((ingang) => {
        const pad = map === '.' ? ingang.name : `${map}/${ingang.name}`
        return ingang.isDirectory() ? bestandenIn(pad) : [pad]
      }),
  )

export const metExtensie = (bestanden: string[], ...extensies: string[]) =>
  bestanden.filter((bestand) => extensies.some((extensie) => bestand.endsWith(extensie)))

export const lees = (bestand: string) => readFileSync(bestand, 'utf8')

/** A glob such as `kaders/**` opens no comment: one stands at the start of a line or after a space or bracket. */
export const zonderCommentaar = (code: string) =>
  code.replaceAll(/(^|[\s{(,;])\/\*[\s\S]*?\*\//gm, '$1').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
