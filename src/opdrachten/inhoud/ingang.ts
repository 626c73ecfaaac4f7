import { controleerInhoud, meld, opnieuwNakijken, telling } from '../../../machines/index'
import { leesInhoud } from './lezen'
import { schrijfKader } from './nieuw-kader'

const GOED = 0
const FOUT = 2

/**
 * `npm run -s inhoud`: checks all content below `wortel`. Prints everything that is wrong, a sentence each, on stderr; or
 * one line on stdout. What has to be looked at again by `vandaag` is told beside it and never fails. Returns the exit code.
 */
export function controleer(wortel = '.', vandaag = dagVanNu()): number {
  const { bestanden, fouten: onleesbaar } = leesInhoud(wortel)
  const fouten = [...onleesbaar, ...controleerInhoud(bestanden)]
  for (const fout of fouten) console.error(meld(fout))
  const later = opnieuwNakijken(bestanden, vandaag)
  if (later.length > 0) console.log(`Opnieuw nakijken (houdt niets tegen):\n${later.map(meld).join('\n')}`)
  const aantal = telling(bestanden)
  if (fouten.length > 0)
    console.error(`${fouten.length} keer iets mis in de inhoud. Hierboven staat waar, en wat je kunt doen.`)
  else
    console.log(`De inhoud klopt: ${aantal.kaders} kaders, ${aantal.bronnen} bronnen, ${aantal.bestanden} bestanden.`)
  return fouten.length > 0 ? FOUT : GOED
}

/** `npm run nieuw:kader -- <id> --bouwt-op <kader>`: writes the files of a new kader. Returns the exit code. */
export function nieuwKader(argv: readonly string[], wortel = '.', vandaag = dagVanNu()): number {
  const uitkomst = schrijfKader(argv, wortel, vandaag)
  if ('bezwaar' in uitkomst) {
    console.error(uitkomst.bezwaar)
    return FOUT
  }
  console.log(
    `Gemaakt:\n${uitkomst.gemaakt.join('\n')}\nVul alles in waar … staat. \`npm run -s inhoud\` zegt wat nog mist.`,
  )
  return GOED
}

function dagVanNu(): string {
  return new Date().toISOString().slice(0, 10)
}
