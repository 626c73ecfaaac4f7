import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { laadKader } from '../../machines/kaderboek'
import { kaderDigest } from '../../src/keten/kader-digest'
import { aangevuld, alleRegels, type Vastgelegd, veranderd } from './vastgelegd'

const bestand = new URL('../../machines/kaders/vastgelegd.yaml', import.meta.url)
const vast = existsSync(bestand) ? ((parse(readFileSync(bestand, 'utf8')) as Vastgelegd | null) ?? {}) : {}
const regels = await alleRegels()
const kaders = regels.filter(({ naam }) => naam.includes(' '))
const vandaag = new Date().toISOString().slice(0, 10)

describe('machines/kaders/vastgelegd.yaml', () => {
  it('houdt de regels van een uitgegeven versie zoals ze waren', () => {
    expect(veranderd(regels, vast)).toEqual([])
  })

  it('noemt elke versie die er is (nieuw? npm run goud)', async () => {
    await expect(aangevuld(regels, vast, vandaag)).toMatchFileSnapshot(bestand.pathname)
  })

  it.each(kaders)('legt voor $naam vast wat een casus en een uitvoer ook noemen', async ({ naam, digest }) => {
    const [kader = '', versie = ''] = naam.split(' ')
    const geladen = await laadKader({ kader, versie })
    if (!geladen) throw new Error(`${naam} ontbreekt`)
    expect(await kaderDigest(geladen)).toBe(digest)
  })
})

describe('Het vastleggen zelf', () => {
  const tak = { naam: 'tak 2026-01', digest: 'a1' }
  const boom = { naam: 'boom 2026-01', digest: 'b1' }

  it('voegt toe wat nieuw is en laat staan wat er stond', () => {
    const tekst = aangevuld([tak, boom], { 'tak 2026-01': { digest: 'oud', op: '2025-01-01' } }, '2026-11-21')
    expect(parse(tekst)).toEqual({
      'boom 2026-01': { digest: 'b1', op: '2026-11-21' },
      'tak 2026-01': { digest: 'oud', op: '2025-01-01' },
    })
  })

  it('noemt een regel die veranderde, en een versie die weg is', () => {
    const oud = {
      'tak 2026-01': { digest: 'oud', op: '2025-01-01' },
      'struik 2020-01': { digest: 'x', op: '2020-02-02' },
    }
    expect(veranderd([tak, boom], oud)).toEqual([
      expect.stringContaining('tak 2026-01: de regels zijn anders dan op 2025-01-01 is vastgelegd.'),
      expect.stringContaining('struik 2020-01: vastgelegd op 2020-02-02, maar niet meer gevonden.'),
    ])
  })
})
