// A partial registry mirror makes npm drop the optional packages of other platforms from the lock, after which
// `npm ci` refuses it (npm/cli #9846). Run `npm run slot` after every change of dependencies.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { wortel } from './voorbereiding.mjs'

/** @typedef {{ version?: string, resolved?: string, dev?: boolean, license?: string, engines?: Record<string, string>, optional?: boolean, optionalDependencies?: Record<string, string> }} Pakket */

const systemen = ['android', 'darwin', 'win32', 'freebsd', 'openbsd', 'netbsd', 'openharmony', 'sunos', 'aix', 'linux']
const processors = ['arm64', 'x64', 'ia32', 'arm', 'ppc64', 's390x', 'riscv64', 'loong64', 'wasm32']

/** @param {string} naam */
const platformVan = (naam) => {
  const os = systemen.find((systeem) => naam.includes(systeem))
  const cpu = processors.find((processor) => naam.includes(processor))
  const libc = ['musl', 'gnu'].find((soort) => os === 'linux' && naam.includes(soort))
  return {
    ...(os ? { os: [os] } : {}),
    ...(cpu ? { cpu: [cpu] } : {}),
    ...(libc ? { libc: [libc === 'gnu' ? 'glibc' : libc] } : {}),
  }
}

/** @param {string} bestand */
const vulAan = (bestand) => {
  const slot = JSON.parse(readFileSync(join(wortel, bestand), 'utf8'))
  /** @type {Record<string, Pakket>} */
  const pakketten = slot.packages
  let toegevoegd = 0

  for (const [pad, pakket] of Object.entries(pakketten)) {
    // Where it was fetched from is the business of this machine only; `integrity` says what it must be.
    delete pakket.resolved
    for (const [naam, versie] of Object.entries(pakket.optionalDependencies ?? {})) {
      const plaats = `node_modules/${naam}`
      if (pad === '' || pakketten[`${pad}/${plaats}`] || pakketten[plaats] || !/^\d/.test(versie)) continue
      pakketten[plaats] = {
        version: versie,
        ...(pakket.dev ? { dev: true } : {}),
        ...(pakket.license ? { license: pakket.license } : {}),
        optional: true,
        ...(pakket.engines ? { engines: pakket.engines } : {}),
        ...platformVan(naam),
      }
      toegevoegd += 1
    }
  }

  slot.packages = Object.fromEntries(Object.entries(pakketten).toSorted(([een], [ander]) => (een < ander ? -1 : 1)))
  writeFileSync(join(wortel, bestand), `${JSON.stringify(slot, null, 2)}\n`)
  console.log(`${bestand}: ${toegevoegd} pakketten voor andere systemen toegevoegd`)
}

vulAan('package-lock.json')
vulAan('test/snelheid/peers/package-lock.json')
vulAan('test/beproeving/motoren/package-lock.json')
