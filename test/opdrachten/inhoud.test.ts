import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { controleer, nieuwKader } from '../../src/opdrachten/inhoud/ingang'

let wortel = ''
let goed: string[] = []
let fout: string[] = []

beforeEach(() => {
  wortel = mkdtempSync(join(tmpdir(), 'inhoud-'))
  cpSync('machines', join(wortel, 'machines'), { recursive: true, filter: (pad) => !pad.endsWith('.ts') })
  goed = []
  fout = []
  vi.spyOn(console, 'log').mockImplementation((tekst: string) => void goed.push(...tekst.split('\n')))
  vi.spyOn(console, 'error').mockImplementation((tekst: string) => void fout.push(...tekst.split('\n')))
})
afterEach(() => rmSync(wortel, { recursive: true }))

const lees = (pad: string) => readFileSync(join(wortel, pad), 'utf8')
const schrijf = (pad: string, tekst: string) => writeFileSync(join(wortel, pad), tekst)

describe('npm run -s inhoud', () => {
  it('zegt in één regel dat alles klopt, en noemt wat nagekeken moet worden zonder daarop te stoppen', () => {
    expect(controleer(wortel, '2099-01-01')).toBe(0)
    expect(fout).toEqual([])
    expect(goed).toContain(
      'machines/kaders/artsen/2023-11/kader.yaml: nakijken-voor: moest vóór 2027-06-01 opnieuw worden nagekeken.',
    )
    expect(goed.at(-1)).toMatch(/^De inhoud klopt: \d+ kaders, \d+ bronnen, \d+ bestanden\.$/)
  })

  it('noemt een bestand dat niet te lezen is, en daarnaast wat in andere bestanden mis is', () => {
    const pad = 'machines/kaders/artsen/2023-11/teksten.nl.yaml'
    schrijf(pad, lees(pad).replace('titel:', '\ttitel:'))
    const bronnen = 'machines/kaders/onderwijs/2018-07/kader.yaml'
    schrijf(bronnen, lees(bronnen).replace('zekerheid: deels', 'zekerheid: half'))
    expect(controleer(wortel, '2026-01-01')).toBe(2)
    expect(fout).toContainEqual(expect.stringMatching(/^machines\/kaders\/artsen.*tab als inspringing.*spaties/))
    expect(fout).toContain(`${bronnen}: zekerheid: is "half", en dat kan niet. Kies uit: volledig, deels, onbevestigd.`)
    expect(goed.filter((regel) => regel.startsWith('De inhoud klopt'))).toEqual([])
  })
})

describe('npm run nieuw:kader', () => {
  const map = 'machines/kaders/proefkader/2026-03'

  it('schrijft een map waarvan de controle zegt wat nog open is', () => {
    expect(nieuwKader(['proefkader', '--bouwt-op', 'generiek'], wortel, '2026-03-14')).toBe(0)
    expect(lees(`${map}/kader.yaml`)).toMatch(/^# yaml-language-server: \$schema=/)
    expect(lees(`${map}/kader.yaml`)).toContain('bouwt-op: { kader: generiek, versie: "2019-01" }')
    expect(controleer(wortel, '2026-03-14')).toBe(2)
    expect(fout.filter((regel) => regel.includes('proefkader'))).toEqual([
      ...['geldig.van', 'uitgever', 'sector', 'beroepen', 'bron', 'nakijken-voor'].map((veld) =>
        expect.stringContaining(`${map}/kader.yaml: ${veld}: is `),
      ),
      ...['nl', 'en'].flatMap((taal) =>
        ['titel', 'kort', 'verplicht.0', 'nagekeken', 'opmerkingen.0'].map(
          (veld) => `${map}/teksten.${taal}.yaml: ${veld}: is nog leeg. Vul het in.`,
        ),
      ),
    ])
    expect(fout.at(-1)).toMatch(/^\d+ keer iets mis in de inhoud\. Hierboven staat waar, en wat je kunt doen\.$/)
  })

  it('is goed zodra alles is ingevuld', () => {
    nieuwKader(['proefkader', '--bouwt-op=generiek'], wortel, '2026-03-14')
    const vul = (tekst: string) =>
      tekst
        .replaceAll('van: …', 'van: "2026-04-01"')
        .replaceAll('nakijken-voor: …', 'nakijken-voor: "2027-04-01"')
        .replaceAll('bron: …', 'bron: afgeleid-weegwijzer')
        .replaceAll('beroepen: []', 'beroepen: [proefpersoon]')
        .replaceAll('beroepen: {}', 'beroepen: { proefpersoon: Proefpersoon }')
        .replaceAll('…', 'proef')
    for (const naam of ['kader', 'teksten.nl', 'teksten.en']) {
      schrijf(`${map}/${naam}.yaml`, vul(lees(`${map}/${naam}.yaml`)))
    }
    expect(controleer(wortel, '2026-03-14')).toBe(0)
  })

  it.each([
    [['artsen', '--bouwt-op', 'generiek'], /^Het kader "artsen" bestaat al \(2023-11\)\. Kies een ander id\.$/],
    [['proefkader', '--bouwt-op', 'niets'], /^Het kader "niets" bestaat niet\. Bouw op een van deze: .*generiek/],
    [['proefkader', '--bouwt-op', 'tandartsen'], /^Het kader "tandartsen" bouwt zelf op een ander\./],
    [['Proef kader', '--bouwt-op', 'generiek'], /is geen geldig id/],
    [['proefkader'], /^Noem het kader waarop het nieuwe bouwt/],
    [['--bouwt-op', 'generiek'], /^Noem het id van het nieuwe kader/],
    [['proefkader', 'nog-een', '--bouwt-op', 'generiek'], /^Dit hoort er niet bij: "nog-een"/],
  ])('weigert %j met een zin', (argv, zin) => {
    expect(nieuwKader(argv, wortel, '2026-03-14')).toBe(2)
    expect(fout).toEqual([expect.stringMatching(zin)])
  })
})
