import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { bestandenIn, lees } from './bestanden'

const map = 'docs/beslissingen'
const namen = existsSync(map)
  ? bestandenIn(map)
      .map((pad) => pad.slice(map.length + 1))
      .filter((naam) => naam !== 'README.md')
  : []

const nummeringFouten = (lijst: string[]) =>
  lijst.toSorted().flatMap((naam, plaats) => {
    const verwacht = String(plaats + 1).padStart(4, '0')
    return new RegExp(`^${verwacht}-[a-z0-9-]+\\.md$`).test(naam) ? [] : [`${naam}: verwacht ${verwacht}-….md`]
  })

const fouten = (naam: string, tekst: string, alle: string[]) => {
  const kaal = tekst.replaceAll(/[*_]/g, '')
  const status = /^\W*status: *(voorgesteld|aangenomen|vervangen door (?:\[?)(\d{4}))/im.exec(kaal)
  const opvolger = status?.[2]
  return [
    ...(status ? [] : [`${naam}: geen regel "Status: voorgesteld | aangenomen | vervangen door NNNN"`]),
    ...(/\bgebouwd: *(ja|deels|nee)\b/i.test(kaal) ? [] : [`${naam}: geen "Gebouwd: ja | deels | nee"`]),
    ...(opvolger && !alle.some((ander) => ander.startsWith(opvolger))
      ? [`${naam}: beslissing ${opvolger} bestaat niet`]
      : []),
    ...(tekst.trimEnd().split('\n').length > 60 ? [`${naam}: langer dan 60 regels`] : []),
  ]
}

describe('decision records', () => {
  it('are numbered without gaps', () => {
    expect(namen.length).toBeGreaterThan(0)
    expect(nummeringFouten(namen)).toEqual([])
    expect(nummeringFouten(['0001-a.md', '0003-c.md'])).toHaveLength(1)
  })

  it('say what their status is, whether they are built, and what replaced them', () => {
    expect(namen.flatMap((naam) => fouten(naam, lees(`${map}/${naam}`), namen))).toEqual([])
  })

  it.each([
    ['# 0001\n', 2],
    ['Status: aangenomen\nGebouwd: deels\n', 0],
    ['- **Status:** vervangen door 0009\n- **Gebouwd:** ja\n', 1],
    [`Status: voorgesteld · Gebouwd: nee\n${'regel\n'.repeat(60)}`, 1],
  ])('are judged by their text: %j', (tekst, aantal) => {
    expect(fouten('0001-a.md', tekst, ['0001-a.md'])).toHaveLength(aantal)
  })
})
