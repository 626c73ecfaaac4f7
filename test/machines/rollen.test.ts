import { describe, expect, it } from 'vitest'
import { laadRollen, nieuwsteVersies, rolVan } from '../../machines'

const rollen = await laadRollen('nl')
const kaders = nieuwsteVersies().map(({ kader }) => kader)
const kadersVan = (rol: string, beroep: string) =>
  rollen.find(({ id }) => id === rol)?.beroepen.find(({ id }) => id === beroep)?.kaders

describe('Een werkplek zonder eigen kader', () => {
  it('is er voor jeugdgezondheidszorg, ggz, spoedeisende hulp en wijkteam', () => {
    expect(rollen.map(({ id }) => id)).toEqual(['jgz', 'ggz', 'seh', 'wijkteam'])
  })

  it('laat het eigen beroep bepalen', () => {
    expect(kadersVan('jgz', 'jeugdarts')).toEqual(['artsen'])
    expect(kadersVan('jgz', 'jeugdverpleegkundige')).toEqual(['verpleging-verzorging'])
    expect(kadersVan('ggz', 'gz-psycholoog')).toEqual(['psych-ped-sociaal-werk'])
  })

  it('laat de organisatie kiezen waar twee kaders kunnen', () => {
    expect(kadersVan('jgz', 'doktersassistent')).toEqual(['artsen', 'verpleging-verzorging'])
  })

  it('heeft in beide talen woorden, en noemt alleen kaders die er zijn', async () => {
    for (const rol of [...rollen, ...(await laadRollen('en'))]) {
      expect(rol.naam).not.toBe(rol.id)
      expect(rol.beroepen.filter(({ id, naam }) => id === naam)).toEqual([])
      expect(rol.beroepen.flatMap(({ kaders: keuze }) => keuze).filter((kader) => !kaders.includes(kader))).toEqual([])
    }
  })

  it('blijkt uit een beroep dat maar bij één werkplek hoort', () => {
    expect(rolVan(rollen, 'artsen', 'jeugdarts')).toBe('jgz')
    expect(rolVan(rollen, 'verpleging-verzorging', 'jeugdverpleegkundige')).toBe('jgz')
    expect(rolVan(rollen, 'artsen', 'psychiater')).toBe('ggz')
  })

  it('blijkt niet uit een beroep dat bij meer werkplekken kan horen, bij geen, of onder een ander kader', () => {
    expect(rolVan(rollen, 'verpleging-verzorging', 'verpleegkundig-specialist')).toBeUndefined()
    expect(rolVan(rollen, 'artsen', 'huisarts')).toBeUndefined()
    expect(rolVan(rollen, 'artsen', 'jeugdverpleegkundige')).toBeUndefined()
    expect(rolVan(rollen, 'artsen', undefined)).toBeUndefined()
  })
})
