import { defineConfig, type Plugin } from 'vite'
import { werkerBouw } from '../../src/opdrachten/werker-bouw.mjs'

/** A deliberate mistake in the vault, to show that a trial would find it. The text to replace must be there. */
const MUTANTEN: Readonly<Record<string, { bestand: string; van: string; naar: string }>> = {
  relaxed: {
    bestand: 'src/opslag/databank.ts',
    van: "chromeTransactionDurability: 'strict'",
    naar: "chromeTransactionDurability: 'relaxed'",
  },
  'twee-transacties': {
    bestand: 'src/opslag/casus-aanvullen.ts',
    van: 'await databank.regels.bulkAdd(rijen)',
    naar: 'await databank.constructor.ignoreTransaction(() => databank.regels.bulkAdd(rijen))',
  },
}

const mutant = (naam: string): Plugin => {
  const { bestand, van, naar } = MUTANTEN[naam] ?? { bestand: '', van: '', naar: '' }
  let gedaan = false
  return {
    name: 'mutant',
    enforce: 'pre',
    transform(code, id) {
      if (!bestand || !id.endsWith(bestand)) return undefined
      if (!code.includes(van)) this.error(`De mutant ${naam} vindt zijn plek niet in ${bestand}.`)
      gedaan = true
      return code.replace(van, naar)
    },
    buildEnd() {
      if (bestand && !gedaan) this.error(`De mutant ${naam} kwam niet in de bouw.`)
    },
  }
}

export default defineConfig(({ mode }) => ({
  root: 'test/beproeving/pagina',
  base: './',
  define: { __APP_VERSIE__: JSON.stringify('beproeving') },
  worker: { ...werkerBouw, plugins: () => (mode in MUTANTEN ? [mutant(mode)] : []) },
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false }, assetsInlineLimit: 0 },
}))
