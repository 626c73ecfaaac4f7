import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { vindBrowser } from './browser.mjs'
import { bouwApp, bouwBeproeving, controleerNode, installeerZoNodig, stop, wortel } from './voorbereiding.mjs'

const goud = process.argv[2] === '--goud'
const keuze = process.argv.slice(goud ? 3 : 2)

/** @param {string[]} argumenten @param {NodeJS.ProcessEnv} omgeving */
const vitest = (argumenten, omgeving) => {
  const programma = join(wortel, 'node_modules/vitest/vitest.mjs')
  const env = { ...process.env, TZ: 'Europe/Amsterdam', LANG: 'nl_NL.UTF-8', ...omgeving }
  process.exitCode =
    spawnSync(process.execPath, [programma, 'run', ...argumenten, ...keuze], { cwd: wortel, stdio: 'inherit', env })
      .status ?? 1
}

controleerNode()
installeerZoNodig()

if (goud) {
  vitest(['--update', '--project', 'kern'], { CI: undefined })
} else {
  const browser = await vindBrowser()
  if (!browser) {
    stop(
      'Geen werkende browser. Installeer Chrome, Chromium of Edge, of zet het pad in WEEGWIJZER_BROWSER. / No working browser: install one, or name it in WEEGWIJZER_BROWSER.',
      2,
    )
  }
  bouwApp()
  bouwBeproeving()
  rmSync(join(wortel, '.uitslag'), { recursive: true, force: true })
  const verslag = ['--reporter=default', '--reporter=json', '--outputFile.json=.uitslag/vitest.json']
  vitest(verslag, { WEEGWIJZER_BROWSER: browser })
}
