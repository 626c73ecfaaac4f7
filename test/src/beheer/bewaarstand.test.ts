import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { laadBewaartermijnen } from '../../../machines/index'
import { bewaarstand, teDoenVan } from '../../../src/beheer/bewaarstand'

const tabel = await laadBewaartermijnen()
const casus = { gewijzigd: '2026-03-02T12:00:00Z' }
const stand = (bewaartermijn: string, dag = '2026-03-09', anders = casus) =>
  bewaarstand(anders, { bewaartermijn }, tabel, dag)

describe('Wat de bewaartermijn van de organisatie zegt', () => {
  it('is bij een wettelijke termijn dat de wet bewaren vraagt, tot en met de laatste dag', () => {
    expect(stand('zorgdossier')).toMatchObject({ soort: 'wet-verplicht', tot: '2046-03-02' })
    expect(stand('zorgdossier', '2046-03-02')).toMatchObject({ soort: 'wet-verplicht' })
    expect(stand('zorgdossier', '2046-03-03')).toMatchObject({ soort: 'voorbij', tot: '2046-03-02' })
    expect(stand('gemeente')).toMatchObject({ soort: 'wet-verplicht', tot: '2041-03-02' })
  })

  it('noemt de bron van de termijn', () => {
    expect(stand('jeugdhulp').termijn).toMatchObject({ bron: 'jeugdwet-7-3-8', grondslag: 'wettelijk' })
  })

  it('is geen plicht als er geen wet achter staat', () => {
    const advies = { ...tabel, eigen: { ...tabel['gemeente'], grondslag: 'advies' } } as typeof tabel
    expect(bewaarstand(casus, { bewaartermijn: 'eigen' }, advies, '2026-03-09')).toMatchObject({ soort: 'loopt' })
  })

  it.each([
    ['', 'niet-gekozen'],
    ['bestaat-niet', 'termijn-onbekend'],
    ['toString', 'termijn-onbekend'],
    ['leerlingdossier', 'vertrek-van-school'],
    ['vermoeden-bij-minderjarige', 'geen-getal'],
    ['buiten-behandeling', 'geen-getal'],
    ['kinderopvang', 'geen-getal'],
    ['verzuim', 'begin-onbekend'],
  ])('rekent bij “%s” niets uit: %s', (termijn, waarom) => {
    expect(stand(termijn)).toMatchObject({ soort: 'onbekend', waarom })
    expect(stand(termijn, '9999-12-31')).toMatchObject({ soort: 'onbekend', waarom })
  })

  it('zegt bij elke termijn van de tabel iets, en alleen een dag als die termijn jaren en een begin heeft', () => {
    for (const [id, { jaren, vanaf }] of Object.entries(tabel)) {
      expect('tot' in stand(id), id).toBe(jaren !== undefined && vanaf === 'laatste-wijziging')
    }
  })

  it('weet niets als de dag van de laatste regel niet te lezen is', () => {
    expect(stand('zorgdossier', '2026-03-09', { gewijzigd: '' })).toMatchObject({ waarom: 'dag-onbekend' })
  })

  it('is nooit eerder voorbij als er later iets is vastgelegd', () => {
    const dag = fc.date({ min: new Date('2020-01-01'), max: new Date('2030-12-31'), noInvalidDate: true })
    fc.assert(
      fc.property(dag, dag, (een, ander) => {
        const [eerst, laatst] = [een, ander].toSorted((a, b) => a.valueOf() - b.valueOf())
        const tot = (op: Date | undefined) => {
          const uit = stand('zorgdossier', '2026-03-09', { gewijzigd: op?.toISOString() ?? '' })
          return 'tot' in uit ? uit.tot : ''
        }
        expect(tot(eerst) <= tot(laatst)).toBe(true)
      }),
    )
  })
})

describe('Wat er met een casus in Weegwijzer te doen is', () => {
  it.each([
    [{ gesloten: false, opgeborgen: null, nogOpbergen: false }, 'loopt'],
    [{ gesloten: false, opgeborgen: '2026-03-02', nogOpbergen: false }, 'loopt'],
    [{ gesloten: false, opgeborgen: null, nogOpbergen: true }, 'opbergen'],
    [{ gesloten: true, opgeborgen: null, nogOpbergen: true }, 'opbergen'],
    [{ gesloten: true, opgeborgen: null, nogOpbergen: false }, 'opbergen'],
    [{ gesloten: true, opgeborgen: '2026-03-02', nogOpbergen: false }, 'kan-weg'],
  ])('%o is %s', (casus, verwacht) => {
    expect(teDoenVan(casus)).toBe(verwacht)
  })
})
