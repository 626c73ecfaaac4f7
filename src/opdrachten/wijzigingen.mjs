import { readFileSync } from 'node:fs'

/** @typedef {{ versie: string, delen: { titel: string, regels: string[] }[] }} Wijzigingen */

/**
 * The newest part of the list of changes: what somebody who is offered a new version gets to read.
 *
 * @param {string} tekst CHANGELOG.md: `## version`, `### part`, `- line` with indented lines that go on
 * @returns {Wijzigingen}
 */
export const nieuwsteWijzigingen = (tekst) => {
  const [, nieuwste = ''] = tekst.split(/^## /m)
  const [kop = '', ...delen] = nieuwste.split(/^### /m)
  return { versie: kop.split('\n')[0]?.trim() ?? '', delen: delen.map(leesDeel) }
}

/** @param {string} deel */
const leesDeel = (deel) => {
  const [titel = '', ...regels] = deel.split('\n')
  const punten = regels.join('\n').split(/^- /m).slice(1)
  return { titel: titel.trim(), regels: punten.map((punt) => punt.replaceAll(/\s+/g, ' ').trim()) }
}

/**
 * Puts the newest changes beside the app as `wijzigingen.json`. It is fetched from the host and never kept: only there
 * stands what the version that waits has changed.
 *
 * @param {string} bestand @returns {import('vite').Plugin}
 */
export const wijzigingen = (bestand) => ({
  name: 'wijzigingen',
  generateBundle() {
    const source = JSON.stringify(nieuwsteWijzigingen(readFileSync(bestand, 'utf8')))
    this.emitFile({ type: 'asset', fileName: 'wijzigingen.json', source })
  },
})
