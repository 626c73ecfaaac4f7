import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import pakket from './package.json' with { type: 'json' }
import { beveiligingskoppen, ontwikkelkoppen } from './src/opdrachten/beveiligingskoppen.mjs'
import { yamlInvoer } from './src/opdrachten/yaml-invoer.mjs'

// A few chunks with a name, instead of one for every building block.
const start = 'bericht|dialoog|driemaal-shift|fout-vlak|icoon|kaart|knop|knop-klassen|knop-link|kop|laden|leeg|noodbalk'
const brokken = [
  { name: 'react', test: /node_modules\/(react|react-dom|scheduler)\// },
  { name: 'taal', test: /node_modules\/(i18next|react-i18next|use-sync-external-store|wouter|regexparam|valibot)\// },
  {
    name: 'begin',
    test: new RegExp(`src/ui/(${start}|paginakop|schil|snel-verbergen|stand-label|taalkeuze|uitklap)\\.`),
  },
  { name: 'schema', test: /machines\/(weging\/\w+\.schema|bronnen\/bronnen\.schema)/ },
  { name: 'bouwstenen', test: /src\/ui\// },
  {
    name: 'kern',
    test: /node_modules\/xstate|machines\/(casus|logboek|oordeel|verklaring|tijd|weging\/(loop|bereik))/,
  },
]

export default defineConfig(({ isSsrBuild, mode }) => ({
  base: './',
  plugins: [react(), yamlInvoer({ leeg: mode === 'zonder-inhoud' })],
  define: { __APP_VERSIE__: JSON.stringify(pakket.version) },
  server: { host: '127.0.0.1', headers: ontwikkelkoppen },
  preview: { host: '127.0.0.1', headers: beveiligingskoppen },
  build: {
    target: isSsrBuild ? 'node20' : 'baseline-widely-available',
    copyPublicDir: !isSsrBuild,
    // Both would end up inline, which the Content-Security-Policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: isSsrBuild ? {} : { output: { codeSplitting: { groups: brokken } } },
  },
  test: {
    setupFiles: ['test/opstelling/temporal.ts'],
    restoreMocks: true,
    // Left to itself it keeps one processor free, which is half of them on a small machine.
    maxWorkers: '100%',
    projects: [
      {
        extends: true,
        test: {
          name: 'kern',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/reis/**', '**/node_modules/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'scherm',
          environment: 'happy-dom',
          include: ['test/**/*.test.tsx'],
          setupFiles: ['test/opstelling/scherm.ts'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'reis',
          environment: 'node',
          include: ['test/reis/**/*.test.ts'],
          globalSetup: ['test/opstelling/reisserver.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}))
