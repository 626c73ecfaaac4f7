import type { KnipConfig } from 'knip'

/** knip reads no style sheets: what one names between quotes in an @import or a url counts as an import. */
const css = (tekst: string) =>
  [...tekst.matchAll(/(?:@import\s+|url\()['"]([^'"]+)['"]/g)].map(([, adres]) => `import '${adres}'`).join('\n')

const config: KnipConfig = {
  entry: [
    'src/opdrachten/*.mjs',
    'src/opdrachten/*/ingang.ts',
    'test/**/*.test.{ts,tsx}',
    'test/opstelling/*.ts',
    'test/snelheid/ingang.ts',
    'test/beproeving/vite.config.ts',
    'test/beproeving/pagina/proef.ts',
  ],
  project: ['machines/**/*.{ts,tsx}', 'src/**/*.{ts,tsx,mjs,css}', 'test/**/*.{ts,tsx}'],
  ignoreExportsUsedInFile: { interface: true, type: true },
  compilers: { css },
}

export default config
