import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build } from 'vite'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { yamlInvoer } from '../../src/opdrachten/yaml-invoer.mjs'

let map = ''

beforeEach(() => {
  map = mkdtempSync(join(tmpdir(), 'weegwijzer-yaml-'))
  writeFileSync(join(map, 'ingang.js'), "export { default } from './kader.yaml'\n")
})

afterEach(() => rmSync(map, { recursive: true }))

const bouw = async (yaml: string) => {
  writeFileSync(join(map, 'kader.yaml'), yaml)
  const lib = { entry: join(map, 'ingang.js'), formats: ['es' as const], fileName: 'uit' }
  await build({
    root: map,
    configFile: false,
    logLevel: 'silent',
    plugins: [yamlInvoer()],
    build: { lib, minify: false },
  })
  const [uit = ''] = readdirSync(join(map, 'dist'))
  return { code: readFileSync(join(map, 'dist', uit), 'utf8'), pad: join(map, 'dist', uit) }
}

describe('an imported YAML file', () => {
  it('is a plain object by the time the browser gets it', async () => {
    const { code, pad } = await bouw(
      'versie: 2018-07\nsinds: 2019-01-01\nvragen: [acuut, { id: structureel }]\ntekst: "één \\u2028"\n',
    )
    const { default: inhoud } = (await import(pad)) as { default: unknown }
    expect(inhoud).toEqual({
      versie: '2018-07',
      sinds: '2019-01-01',
      vragen: ['acuut', { id: 'structureel' }],
      tekst: 'één \u2028',
    })
    expect(code.length).toBeLessThan(400)
  })

  it('cannot reach the prototype of that object', async () => {
    const { pad } = await bouw('__proto__: { melden: direct }\n')
    const { default: inhoud } = (await import(pad)) as { default: object }
    expect(Object.getPrototypeOf(inhoud)).toBe(Object.prototype)
  })

  it.each(['a: 1\na: 2\n', 'a: [1\n'])(
    'stops the build with the name of the file when it is wrong: %j',
    async (yaml) => {
      await expect(bouw(yaml)).rejects.toThrow(/kader\.yaml/)
    },
  )
})
