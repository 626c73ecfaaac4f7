import type { Casus, CasusGeopend, Gebeurtenis, Regel } from '../../../machines'
import * as machines from '../../../machines'
import type { Kern } from '../../../src/keten/logboek-openen'
import { maakPakket } from '../../../src/keten/pakket-maken'
import { type Schakel, schakel } from '../../../src/keten/schakel'

export const kern = async (): Promise<Kern> => ({ ...machines, bronnen: await machines.laadBronnen() })

const op = '2026-03-02'

export const geopend: CasusGeopend = {
  type: 'casus geopend',
  op,
  kader: 'generiek',
  versie: '2019-01',
  codenaam: 'Blauwe Vos',
  client: 'kind',
  aandachtsfunctionaris: 'adviseert',
}

export const feit = (id: string, tekst: string): Gebeurtenis => ({
  type: 'feit vastgelegd',
  op,
  id,
  soort: 'eigen-waarneming',
  tekst,
  wanneer: op,
  richting: 'zorg',
})

const antwoord = (vraag: string, keuze: 'ja' | 'nee', feiten: string[]): Gebeurtenis => ({
  type: 'vraag beantwoord',
  op,
  vraag,
  antwoord: keuze,
  motivering: `Waarom ${vraag} ${keuze} is.`,
  feiten,
  betreft: {},
})

/** A short casus that reports at once before the colleague was asked, so that there is a departure to tell. */
export const gebeurtenissen: readonly (CasusGeopend | Gebeurtenis)[] = [
  geopend,
  feit('blauwe-plek', 'Blauwe plek op de bovenarm.'),
  { type: 'persoon toegevoegd', op, id: 'kind-1', aanduiding: 'oudste', relatie: 'kind', inHuis: true, gezag: false },
  { type: 'huishouden volledig', op },
  antwoord('vermoeden', 'ja', ['blauwe-plek']),
  { type: 'melding gedaan', op, hoe: 'telefonisch', afwijking: 'Het kon niet wachten.' },
  { ...antwoord('structureel', 'ja', ['blauwe-plek']), betreft: { 'kind-1': 'ja' } } as Gebeurtenis,
]

export const regelsVan = (wat: readonly (CasusGeopend | Gebeurtenis)[] = gebeurtenissen): Regel[] =>
  wat.map((gebeurtenis, plaats) => ({
    nr: plaats + 1,
    vastgelegd: `2026-03-02T09:${String(plaats % 60).padStart(2, '0')}:00.000Z`,
    gebeurtenis,
  }))

export const schakelsVan = async (regels: readonly Regel[] = regelsVan()): Promise<Schakel[]> => {
  const schakels: Schakel[] = []
  for (const regel of regels) schakels.push(await schakel(schakels.at(-1), regel))
  return schakels
}

export const casusVan = async (regels: readonly Regel[] = regelsVan()): Promise<Casus> => {
  const kader = await machines.laadKader({ kader: 'generiek', versie: '2019-01' })
  const uitkomst = kader && machines.naspelen(kader, regels)
  if (!uitkomst || !('goed' in uitkomst)) throw new Error(JSON.stringify(uitkomst))
  return uitkomst.goed
}

export const pakketVan = async (regels: readonly Regel[] = regelsVan()) => {
  const casus = await casusVan(regels)
  const inhoud = await machines.laadTeksten({ kader: 'generiek', versie: '2019-01' }, 'nl')
  if (!inhoud) throw new Error('geen teksten')
  return maakPakket({
    gemaakt: '2026-03-02T10:00:00.000Z',
    app: { naam: 'weegwijzer', versie: '0.1.0' },
    casus,
    schakels: await schakelsVan(regels),
    oordeel: machines.oordeel(casus, await machines.laadBronnen()),
    teksten: { taal: 'nl', inhoud },
  })
}
