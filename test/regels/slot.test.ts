import { describe, expect, it } from 'vitest'
import { lees } from './bestanden'

type Pakket = {
  version?: string
  resolved?: string
  integrity?: string
  optional?: boolean
  optionalDependencies?: Record<string, string>
}
type Slot = { packages: Record<string, Pakket> }

const ontbrekend = ({ packages }: Slot) =>
  Object.entries(packages).flatMap(([pad, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (naam) => !packages[`node_modules/${naam}`] && !packages[`${pad}/node_modules/${naam}`],
    ),
  )

describe.each([
  ['', 100],
  ['test/snelheid/peers/', 20],
  ['test/beproeving/motoren/', 20],
])('%spackage-lock.json', (map, minstens) => {
  const slot = JSON.parse(lees(`${map}package-lock.json`)) as Slot
  const pakketten = Object.entries(slot.packages).filter(([pad]) => pad !== '')
  const pakket = JSON.parse(lees(`${map}package.json`)) as Record<string, Record<string, string>>

  it('names no place to fetch from, and seals every package that runs here', () => {
    expect(pakketten.length).toBeGreaterThan(minstens)
    expect(pakketten.filter(([, { resolved }]) => resolved !== undefined)).toEqual([])
    expect(pakketten.filter(([, { integrity, optional }]) => !integrity && !optional).map(([pad]) => pad)).toEqual([])
  })

  it('holds the packages of other platforms too (else: npm run slot)', () => {
    expect(ontbrekend(slot)).toEqual([])
    expect(ontbrekend({ packages: { 'node_modules/a': { optionalDependencies: { 'a-darwin': '1.0.0' } } } })).toEqual([
      'a-darwin',
    ])
  })

  it('belongs to a package.json that pins every version', () => {
    const versies = Object.values({ ...pakket['dependencies'], ...pakket['devDependencies'] })
    expect(versies.length).toBeGreaterThan(0)
    expect(versies.filter((versie) => !/^\d+\.\d+\.\d+$/.test(versie))).toEqual([])
  })
})
