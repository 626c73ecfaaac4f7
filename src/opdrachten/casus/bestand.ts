import { readFile, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { mis, type Uitkomst } from './probleem'

export const MAX_BYTES = 32 * 1024 * 1024

/** Reads a whole file as text: at most 32 MiB, UTF-8, and not empty. */
export async function leesBestand(naam: string): Promise<Uitkomst<string>> {
  const pad = resolve(werkmap(), naam)
  try {
    const gegevens = await stat(pad)
    if (!gegevens.isFile()) return mis('geen-gewoon-bestand')
    if (gegevens.size > MAX_BYTES) return mis('bestand-te-groot', { grootte: (gegevens.size / 1024 / 1024).toFixed(1) })
    return tekstVan(await readFile(pad))
  } catch (fout) {
    const code = fout instanceof Error && 'code' in fout ? String(fout.code) : 'onbekend'
    return code === 'ENOENT' ? mis('bestand-ontbreekt', { pad }) : mis('bestand-onleesbaar', { code })
  }
}

function tekstVan(inhoud: Uint8Array): Uitkomst<string> {
  try {
    const tekst = new TextDecoder('utf-8', { fatal: true }).decode(inhoud)
    return tekst.trim() === '' ? mis('bestand-leeg') : { goed: tekst }
  } catch {
    return mis('geen-utf8')
  }
}

/** npm runs a script in the folder of package.json and keeps the folder the user stood in apart. */
function werkmap(): string {
  return (process.env['npm_lifecycle_event'] === 'casus' && process.env['INIT_CWD']) || process.cwd()
}
