import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as v from 'valibot'
import { afterAll, describe, expect, it, vi } from 'vitest'
import { leesArgumenten } from '../../src/opdrachten/casus/argumenten'
import { leesBestand, MAX_BYTES } from '../../src/opdrachten/casus/bestand'
import { draai } from '../../src/opdrachten/casus/ingang'
import { UitvoerSchema } from '../../src/opdrachten/casus/uitvoer.schema'

const map = mkdtempSync(join(tmpdir(), 'casus-'))
afterAll(() => rmSync(map, { recursive: true }))
const schrijf = (naam: string, inhoud: string | Uint8Array) => {
  writeFileSync(join(map, naam), inhoud)
  return join(map, naam)
}
const goed = 'test/casuistiek/kinderopvang-vlier-zorg-weggenomen.yaml'
const slecht = 'test/casuistiek/onderwijs-mispel-onbekende-grond.yaml'

describe('the arguments', () => {
  it.each([
    [['a.yaml'], { bestand: 'a.yaml', op: null }],
    [['--op', '2026-03-31', 'a.yaml'], { bestand: 'a.yaml', op: '2026-03-31' }],
    [['a.yaml', '--op=2026-03-31'], { bestand: 'a.yaml', op: '2026-03-31' }],
  ])('%j are understood', (argv, goed) => {
    expect(leesArgumenten(argv)).toEqual({ goed })
  })

  it.each([
    [[], 'geen-bestand'],
    [['--op', '2026-03-31'], 'geen-bestand'],
    [['a.yaml', '--op'], 'op-leeg'],
    [['a.yaml', '--op', '2026-02-30'], 'op-onjuist'],
    [['a.yaml', '--op', 'morgen'], 'op-onjuist'],
    [['a.yaml', '--op=2026-01-01', '--op=2026-01-02'], 'op-dubbel'],
    [['a.yaml', 'b.yaml'], 'argument-teveel'],
    [['a.yaml', '--kort'], 'optie-onbekend'],
  ])('%j are refused', (argv, id) => {
    const uitkomst = leesArgumenten(argv)
    expect('problemen' in uitkomst && uitkomst.problemen.map((probleem) => probleem.id)).toEqual([id])
  })
})

describe('the file', () => {
  it.each([
    ['that is not there', () => join(map, 'weg.yaml'), 'bestand-ontbreekt'],
    ['that is a folder', () => map, 'geen-gewoon-bestand'],
    ['that is empty', () => schrijf('leeg.yaml', ' \n'), 'bestand-leeg'],
    ['that is no text', () => schrijf('beeld.yaml', new Uint8Array([0xff, 0xd8, 0xff])), 'geen-utf8'],
  ])('%s is refused', async (_hoe, maak, id) => {
    const uitkomst = await leesBestand(maak())
    expect('problemen' in uitkomst && uitkomst.problemen.map((probleem) => probleem.id)).toEqual([id])
  })

  it('is refused unread above 32 MiB', async () => {
    const groot = schrijf('groot.yaml', 'x')
    truncateSync(groot, MAX_BYTES + 1)
    const uitkomst = await leesBestand(groot)
    expect('problemen' in uitkomst && uitkomst.problemen.map(({ id }) => id)).toEqual(['bestand-te-groot'])
  })
})

describe('the program', () => {
  it('prints nothing on stdout and returns 2 when anything is wrong', async () => {
    const uit = vi.spyOn(process.stdout, 'write').mockReturnValue(true)
    const fout = vi.spyOn(console, 'error').mockReturnValue()
    expect(await draai([])).toBe(2)
    expect(await draai([join(map, 'weg.yaml')])).toBe(2)
    expect(await draai([slecht])).toBe(2)
    expect(uit).not.toHaveBeenCalled()
    expect(fout).toHaveBeenCalledTimes(3)
  })

  it('tells fifty problems and counts the rest', async () => {
    const fout = vi.spyOn(console, 'error').mockReturnValue()
    expect(await draai([schrijf('veel.yaml', '- {}\n'.repeat(60))])).toBe(2)
    expect(fout).toHaveBeenCalledTimes(51)
  })
})

describe('npm run -s casus', () => {
  const npm = (...argv: string[]) =>
    spawnSync('npm', ['run', '-s', 'casus', '--', ...argv], { encoding: 'utf8', shell: process.platform === 'win32' })

  it('prints the oordeel of a casus as JSON', { timeout: 120_000 }, () => {
    const { status, stdout } = npm(goed, '--op', '2026-05-20')
    expect(status).toBe(0)
    const uitvoer = v.parse(UitvoerSchema, JSON.parse(stdout))
    expect([uitvoer.melden, uitvoer.hulp, uitvoer.positie]).toEqual(['niet-nodig', 'niet-nodig', 'afsluiten'])
  })

  it('refuses a casus that does not replay, with file, entry and reason', { timeout: 120_000 }, () => {
    const { status, stdout, stderr } = npm(slecht)
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toContain(`${slecht}, gebeurtenis 2 "gesprek overgeslagen"`)
    expect(stderr).toContain('ouders-worden-boos')
  })
})
