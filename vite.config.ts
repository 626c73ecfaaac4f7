import react from '@vitejs/plugin-react'
import { VitePWA } from 'vite-plugin-pwa'
import { defineConfig } from 'vitest/config'
import pakket from './package.json' with { type: 'json' }
import { beveiligingskoppen, ontwikkelkoppen } from './src/opdrachten/beveiligingskoppen.mjs'
import { werkerBouw } from './src/opdrachten/werker-bouw.mjs'
import { wijzigingen } from './src/opdrachten/wijzigingen.mjs'
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
  {
    name: 'wacht',
    test: /src\/(slotwacht\/(weg|weggaan|kanaal|terugweg|dienst)|werk\/(noodnummers|paden|venster|verberg\w+|vertrekwacht|voorkeuren))\./,
  },
  { name: 'schema', test: /machines\/(weging\/\w+\.schema|bronnen\/bronnen\.schema)/ },
  { name: 'bouwstenen', test: /src\/ui\// },
  {
    name: 'kern',
    test: /node_modules\/xstate|machines\/(casus|logboek|oordeel|verklaring|tijd|weging\/(loop|bereik))/,
  },
]

/** The service worker holds all files of one version; the page registers it itself, under its own Trusted Types policy. */
const offline = [
  wijzigingen('CHANGELOG.md'),
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/vernieuwen',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: ['**/*.{html,js,css,woff2,svg,png,webmanifest}'],
      globIgnores: ['404.html'],
    },
  }),
]

export default defineConfig(({ isSsrBuild, mode }) => ({
  base: './',
  plugins: [react(), yamlInvoer({ leeg: mode === 'zonder-inhoud' }), ...(isSsrBuild ? [] : offline)],
  define: { __APP_VERSIE__: JSON.stringify(pakket.version) },
  worker: werkerBouw,
  server: { host: '127.0.0.1', headers: ontwikkelkoppen },
  preview: { host: '127.0.0.1', headers: beveiligingskoppen },
  build: {
    target: isSsrBuild ? 'node20' : 'baseline-widely-available',
    copyPublicDir: !isSsrBuild,
    // Both would end up inline, which the Content-Security-Policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    cssCodeSplit: false,
    rolldownOptions: isSsrBuild
      ? {}
      : {
          input: { index: 'index.html', slotpagina: 'slot.html' },
          output: { codeSplitting: { groups: brokken } },
        },
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
