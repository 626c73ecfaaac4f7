import { describe, expect, it } from 'vitest'
import { perRegelvorm, regelvorm } from '../../../machines/bewijs/regelvorm'
import { vereistThemas } from '../../../machines/bewijs/werelden/themas-vereist'
import { wegingWerelden } from '../../../machines/bewijs/werelden/weging'
import { ANTWOORDEN, HULP, type Kader, MELDEN, UITKOMSTEN } from '../../../machines/weging/kader.schema'
import { type Antwoorden, leegAntwoorden, loop } from '../../../machines/weging/loop'
import { uitkomsttabel } from '../../../machines/weging/uitkomsttabel'
import { alleKaders } from '../kaders'

const kaders = await alleKaders()
const groepen = perRegelvorm(kaders)
const gedeeld = groepen.filter((groep) => groep.length > 1)
const namen = (groep: readonly Kader[]) => groep.map(({ kader }) => kader).join(', ')

describe('Kaders met dezelfde regelvorm', () => {
  it.each(gedeeld.map((groep) => [namen(groep), groep] as const))(
    'geven hetzelfde oordeel op elk stel antwoorden: %s',
    (_wie, groep) => {
      const [eerste, ...anderen] = groep as [Kader, ...Kader[]]
      const stellen = alleStellen(eerste)
      const verwacht = stellen.map((antwoorden) => JSON.stringify(loop(eerste, antwoorden)))
      for (const ander of anderen) {
        expect(uitkomsttabel(ander)).toEqual(uitkomsttabel(eerste))
        const anders = stellen.findIndex((antwoorden, nr) => JSON.stringify(loop(ander, antwoorden)) !== verwacht[nr])
        expect({ kader: ander.kader, antwoorden: stellen[anders] }).toEqual({
          kader: ander.kader,
          antwoorden: undefined,
        })
      }
    },
  )

  it.each(gedeeld.map((groep) => [namen(groep), groep] as const))(
    'worden met dezelfde gebeurtenissen bewezen: %s',
    (_wie, [eerste, ...anderen]) => {
      const alfabetten = (kader: Kader) =>
        wegingWerelden(kader).map(({ alfabet, begin, aanloop }) => [alfabet, begin, aanloop])
      for (const ander of anderen) expect(alfabetten(ander)).toEqual(alfabetten(eerste as Kader))
    },
  )

  it('zijn er niet meer als een cel van het kader verandert', () => {
    const gelijk = kaders.flatMap((kader) =>
      metEenAndereCel(kader)
        .filter(([, anders]) => regelvorm(anders) === regelvorm(kader))
        .map(([cel]) => `${kader.kader}: ${cel}`),
    )
    expect(gelijk).toEqual([])
  })

  it('zijn er nog wel als alleen de bron, de grondslag of het beroep verandert', () => {
    for (const kader of kaders) {
      const anders = wijzig(kader, (kopie) => {
        kopie.bron = 'andere-bron'
        kopie.beroepen = ['ander-beroep']
        for (const vraag of kopie.vragen)
          Object.assign(vraag.antwoorden.ja, { bron: 'andere-bron', grondslag: 'advies' })
      })
      expect(regelvorm(anders)).toBe(regelvorm(kader))
    }
  })
})

describe('Wie gevraagd moet worden', () => {
  it('is van elk kader een van de waarden die apart zijn gelopen', () => {
    const gelopen = new Set(vereistThemas.map(({ kader }) => plichten(kader)))
    expect(kaders.filter((kader) => !gelopen.has(plichten(kader))).map(({ kader }) => kader)).toEqual([])
  })
})

function plichten({ vereist }: Kader): string {
  const { collega, aandachtsfunctionaris, 'veilig-thuis-advies': advies, ...rest } = vereist
  expect(rest).toEqual({})
  return [collega.plicht, aandachtsfunctionaris?.plicht ?? 'zo-nodig', advies.plicht].join()
}

/** Every combination of answers, with questions left out too. */
function alleStellen(kader: Kader): Antwoorden[] {
  return kader.vragen.reduce<Antwoorden[]>(
    (stellen, { id }) =>
      stellen.flatMap((stel) => [null, ...ANTWOORDEN].map((antwoord) => ({ ...stel, [id]: antwoord }))),
    [leegAntwoorden(kader)],
  )
}

type Verander<T> = T extends object ? { -readonly [Naam in keyof T]: Verander<T[Naam]> } : T

function wijzig(kader: Kader, doe: (kopie: Verander<Kader>) => void): Kader {
  const kopie = structuredClone(kader)
  doe(kopie)
  return kopie
}

/** The same kader with one thing else that a rule looks at: each in turn. */
function metEenAndereCel(kader: Kader): [string, Kader][] {
  const cellen: [string, (kopie: Verander<Kader>) => void][] = kader.vragen.flatMap(({ id, antwoorden }, nr) => [
    [
      `${id} op elk moment`,
      (kopie) => Object.assign(kopie.vragen[nr] as object, { 'op-elk-moment': !kader.vragen[nr]?.['op-elk-moment'] }),
    ],
    [
      `${id} per persoon`,
      (kopie) => Object.assign(kopie.vragen[nr] as object, { 'per-persoon': !kader.vragen[nr]?.['per-persoon'] }),
    ],
    ...ANTWOORDEN.flatMap((antwoord): [string, (kopie: Verander<Kader>) => void][] => {
      const route = antwoorden[antwoord]
      if (!route) return []
      const zet = (velden: object) => (kopie: Verander<Kader>) =>
        void Object.assign(kopie.vragen[nr]?.antwoorden[antwoord] as object, velden)
      return [
        [`${id} ${antwoord} melden`, zet({ melden: MELDEN.find((een) => een !== route.melden) })],
        [`${id} ${antwoord} hulp`, zet({ hulp: HULP.find((een) => een !== route.hulp) })],
        [
          `${id} ${antwoord} naar`,
          zet(route.naar ? { naar: 'elders' } : { uitkomst: UITKOMSTEN.find((een) => een !== route.uitkomst) }),
        ],
        [`${id} ${antwoord} weg`, (kopie) => void Reflect.deleteProperty(kopie.vragen[nr]?.antwoorden ?? {}, antwoord)],
      ]
    }),
  ])
  const toetsen = ANTWOORDEN.map((uitslag): [string, (kopie: Verander<Kader>) => void] => [
    `toets ${uitslag}`,
    (kopie) => {
      kopie.toets[uitslag].melden = MELDEN.find((een) => een !== kader.toets[uitslag].melden) ?? 'direct'
    },
  ])
  return [...cellen, ...toetsen].map(([cel, doe]) => [cel, wijzig(kader, doe)])
}
