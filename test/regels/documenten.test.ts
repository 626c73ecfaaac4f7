import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bestandenIn, lees } from './bestanden'

const hoogstens: [document: string, regels: number][] = [
  ['README.md', 80],
  ['README.nl.md', 80],
  ['ARCHITECTURE.md', 150],
  ['CONTRIBUTING.md', 120],
]

const { scripts } = JSON.parse(lees('package.json')) as { scripts: Record<string, string> }

const namen = new Set(bestandenIn('.').map((pad) => posix.basename(pad)))

/** A bare name such as `kader.yaml` speaks of a kind of file: one of that name is enough. */
const bestaat = (pad: string) => existsSync(pad) || (!pad.includes('/') && namen.has(pad))

const codeIn = (tekst: string) => [...tekst.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code)
const blokkenIn = (tekst: string) => [...tekst.matchAll(/```\w*\n([\s\S]*?)```/g)].map(([, blok = '']) => blok)
const zonderBlokken = (tekst: string) => tekst.replaceAll(/```[\s\S]*?```/g, '')

const opdrachtenIn = (tekst: string) =>
  [...codeIn(zonderBlokken(tekst)), ...blokkenIn(tekst)].flatMap((code) =>
    [...code.matchAll(/\bnpm (?:run (?:-s )?([\w:-]+)|(start|test)\b)/g)].map(
      ([, script, kort]) => script ?? kort ?? '',
    ),
  )

const isPad = /^(?:(?:machines|src|public|test|docs|\.ci)\/[\w./-]*|[\w.-]+\.(?:md|json|ts|mjs|yaml|html))$/

/** Paths in code marks and targets of links; a placeholder such as `kaders/<id>/` is no path. */
const padenIn = (tekst: string, document: string) => {
  const koppelingen = [...tekst.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, doel = '']) => doel)
  return [
    ...codeIn(zonderBlokken(tekst)).filter((code) => isPad.test(code)),
    ...koppelingen.filter((doel) => !doel.includes(':')).map((doel) => posix.join(posix.dirname(document), doel)),
  ]
}

describe.each(hoogstens)('%s', (document, regels) => {
  const tekst = existsSync(document) ? lees(document) : ''

  it(`is there and keeps to ${regels} lines`, () => {
    expect(tekst).not.toBe('')
    expect(tekst.trimEnd().split('\n').length).toBeLessThanOrEqual(regels)
  })

  it('names paths that exist', () => {
    const paden = padenIn(tekst, document)
    expect(paden.length).toBeGreaterThan(0)
    expect(paden.filter((pad) => !bestaat(pad))).toEqual([])
  })

  it('names commands that exist', () => {
    expect(opdrachtenIn(tekst).filter((opdracht) => !(opdracht in scripts))).toEqual([])
  })
})

describe('the check itself', () => {
  it('sees commands and paths in a text', () => {
    expect(opdrachtenIn('Run `npm start` or\n```sh\nnpm run -s casus -- x\n```\n')).toEqual(['start', 'casus'])
    expect(padenIn('See `src/weg/`, `machines/<id>/` and [this](docs/weg.md#kop).', 'README.md')).toEqual([
      'src/weg/',
      'docs/weg.md',
    ])
  })

  it('finds both commands of the README, in both languages', () => {
    for (const document of ['README.md', 'README.nl.md']) {
      expect(opdrachtenIn(lees(document))).toEqual(expect.arrayContaining(['start', 'test']))
    }
  })
})
