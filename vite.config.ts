import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'
import pakket from './package.json' with { type: 'json' }
import { beveiligingskoppen, ontwikkelkoppen } from './src/opdrachten/beveiligingskoppen.mjs'
import { yamlInvoer } from './src/opdrachten/yaml-invoer.mjs'

export default defineConfig(({ isSsrBuild }) => ({
  base: './',
  plugins: [react(), yamlInvoer()],
  define: { __APP_VERSIE__: JSON.stringify(pakket.version) },
  server: { host: '127.0.0.1', headers: ontwikkelkoppen },
  preview: { host: '127.0.0.1', headers: beveiligingskoppen },
  build: {
    target: isSsrBuild ? 'node20' : 'baseline-widely-available',
    copyPublicDir: !isSsrBuild,
    // Both would end up inline, which the Content-Security-Policy forbids.
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
  },
  test: {
    setupFiles: ['test/opstelling/temporal.ts'],
    restoreMocks: true,
    projects: [
      {
        extends: true,
        test: {
          name: 'kern',
          environment: 'node',
          include: ['test/**/*.test.ts'],
          exclude: ['test/reis/**'],
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: { name: 'scherm', environment: 'happy-dom', include: ['test/**/*.test.tsx'], testTimeout: 20_000 },
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
