import { describe, expect, it } from 'vitest'
import { bestandenIn, lees, metExtensie } from './bestanden'
import { invoerenVan, overtredingen } from './invoerregels'

const code = metExtensie(bestandenIn('machines', 'src'), '.ts', '.tsx')

describe('the import table of ARCHITECTURE.md', () => {
  it('holds in every file of machines and src', () => {
    const invoeren = code.flatMap((bestand) => invoerenVan(lees(bestand)))
    expect(code.filter((bestand) => bestand.startsWith('machines/')).length).toBeGreaterThan(0)
    expect(invoeren.length).toBeGreaterThan(0)
    expect(code.flatMap((bestand) => overtredingen(bestand, lees(bestand)))).toEqual([])
  })

  it.each([
    ['machines/casus/a.ts', "import { t } from 'i18next'"],
    ['machines/casus/a.ts', "import { useState } from 'react'"],
    ['machines/casus/a.ts', "import type { Brug } from '../../src/app/brug'"],
    ['machines/casus/a.ts', "import kader from '../kaders/artsen/2023-11/kader.yaml'"],
    ['machines/casus/a.ts', "const alle = import.meta.glob('../kaders/**/*.yaml')"],
    ['machines/weging/a.ts', "import { feit } from '../casus/feit'"],
    ['machines/weging/a.ts', "import { kaders } from '..'"],
    ['machines/nieuw/a.ts', "import { weeg } from '../weging/weeg'"],
    ['src/app/a.ts', "import { weeg } from '../../machines/weging/weeg'"],
    ['src/app/a.ts', "const { weeg } = await import('../../machines/weging/weeg')"],
    ['src/ui/a.tsx', "import type { Stap } from '../../machines'"],
    ['src/ui/a.tsx', "import { t } from '../taal'"],
    ['src/ui/a.tsx', "export { Scherm } from '../app/scherm'"],
    ['src/start/a.tsx', "import { Tijdlijn } from '../casus/tijdlijn'"],
    ['src/stappen/1-signalen/a.tsx', "import { vraag } from '../4-wegen/vraag'"],
    ['src/casus/a.tsx', "import { kluis } from '../opslag/kluis'"],
    ['src/app/a.tsx', "import Dexie from 'dexie'"],
    ['src/app/a.tsx', "import { parse } from 'yaml'"],
    ['src/opslag/a.ts', "import { speelAf } from '../../machines'"],
    ['src/sleutels/a.ts', "import { opslag } from '../opslag/opslag'"],
    ['src/sleutels/a.ts', "import Dexie from 'dexie'"],
    ['src/opslag/a.ts', "import { verzegel } from '../sleutels/aes'"],
    ['src/opslag/a.ts', "import { argon2id } from 'hash-wasm'"],
    ['src/slot/a.tsx', "import { openSloten } from '../sleutels'"],
    ['src/app/a.ts', "const { Encrypter } = await import('age-encryption')"],
    ['src/keten/a.ts', "import { useMemo } from 'react'"],
    ['src/app/a.ts', "import { casus } from '../../test/bouwers/casus'"],
  ])('catches in %s: %s', (bestand, regel) => {
    expect(overtredingen(bestand, regel)).toHaveLength(1)
  })

  it.each([
    ['machines/casus/a.ts', "import { setup } from 'xstate'\nimport { weeg } from '../weging/weeg'"],
    ['machines/index.ts', "export { weeg } from './weging/weeg'\nconst alle = import.meta.glob('./kaders/**/*.yaml')"],
    ['src/opslag/a.ts', "import type { Gebeurtenis } from '../../machines'"],
    ['src/opslag/a.ts', "import { openSloten } from '../sleutels'"],
    ['src/slot/a.tsx', "import { stelWachtzinVoor } from '../sleutels/wachtzin-voorstel'"],
    ['src/sleutels/a.ts', "import { fout } from '../keten/uitkomst'\nimport { argon2id } from 'hash-wasm'"],
    [
      'src/stappen/4-wegen/a.tsx',
      "import { VraagPagina } from '../vraag-pagina'\nimport { Knop } from '../../ui/knop'",
    ],
    ['src/ui/a.tsx', "import './a.css'\nimport { useId } from 'react'\n// import { t } from '../taal'"],
  ])('lets through in %s: %s', (bestand, regels) => {
    expect(overtredingen(bestand, regels)).toEqual([])
  })
})
