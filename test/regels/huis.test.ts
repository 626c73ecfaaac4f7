import { readdirSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bestandenIn, lees, metExtensie } from './bestanden'

const bestanden = bestandenIn('machines', 'src', 'test', 'public')
const code = metExtensie(bestanden, '.ts', '.tsx', '.mjs', '.css')

const teLang = (bestand: string, inhoud: string) => (inhoud.trimEnd().split('\n').length > 300 ? [bestand] : [])

const zondernaam = /(^|\/)(utils?|helpers?|common|misc|manager|data|info|handle[^/]*)(\.|\/|$)/i

const naamFouten = (paden: string[]) => paden.filter((pad) => zondernaam.test(pad) || !/^[\x21-\x7e]+$/.test(pad))

describe('the house', () => {
  it('has the top-level folders that the README names and no others', () => {
    const mappen = readdirSync('.', { withFileTypes: true })
      .filter((ingang) => ingang.isDirectory() && !ingang.name.startsWith('.'))
      .map((ingang) => ingang.name)
      .filter((naam) => !['node_modules', 'dist'].includes(naam))
    expect(mappen.toSorted()).toEqual(['docs', 'machines', 'public', 'src', 'test'])
  })

  it('keeps every file of code at 300 lines or fewer', () => {
    expect(code.length).toBeGreaterThan(0)
    expect(code.flatMap((bestand) => teLang(bestand, lees(bestand)))).toEqual([])
    expect(teLang('lang.ts', 'regel\n'.repeat(301))).toEqual(['lang.ts'])
    expect(teLang('kort.ts', 'regel\n'.repeat(300))).toEqual([])
  })

  it('names every file after what is in it', () => {
    expect(bestanden.length).toBeGreaterThan(0)
    expect(naamFouten(bestanden)).toEqual([])
    expect(naamFouten(['src/utils.ts', 'src/common/a.ts', 'src/handle-click.ts', 'src/één.ts'])).toHaveLength(4)
  })
})
