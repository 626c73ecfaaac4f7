import * as v from 'valibot'
import { basisVan, heelKader, type KaderBestand } from '../weging/bouwt-op'
import { type Kader, KaderSchema } from '../weging/kader.schema'
import { type Bekend, controleerKader } from '../weging/kader-controle'
import { type KaderFout, schemaFouten } from '../weging/kader-fout'
import { TekstenDeelSchema, TekstenSchema } from '../weging/teksten.schema'
import { controleerTeksten } from '../weging/teksten-controle'
import { type Bestanden, isBlok, type Kadermap, kadermappen, kaderpad, TALEN } from './bestanden'

/** Everything that is wrong in any kader version, its texts included. What a base already gets told is not repeated. */
export function kaderFouten(bestanden: Bestanden, bekend: Bekend): KaderFout[] {
  return kadermappen(bestanden).flatMap((map) => {
    const eigen = bestanden.get(`${map.map}/kader.yaml`)
    const basis = basisVan(eigen)
    const alGezegd = basis ? new Set(mapFouten(bestanden, bekend, mapVan(basis)).map(zonderBestand)) : new Set()
    return mapFouten(bestanden, bekend, map).filter((fout) => !alGezegd.has(zonderBestand(fout)))
  })
}

function mapFouten(bestanden: Bestanden, bekend: Bekend, map: Kadermap): KaderFout[] {
  const eigen = lees(bestanden, `${map.map}/kader.yaml`)
  if (!eigen)
    return [
      { bestand: `${map.map}/kader.yaml`, veld: '(het bestand)', zin: 'ontbreekt. Schrijf het, of haal de map weg.' },
    ]
  const genoemd = basisVan(eigen.inhoud)
  const basis = genoemd && lees(bestanden, kaderpad(genoemd))
  const uitkomst = controleerKader(eigen, bekend, basis)
  const kader = 'kader' in uitkomst ? uitkomst.kader : leesbaar(eigen, basis)
  return [
    ...padFouten(eigen, map),
    ...('fouten' in uitkomst ? uitkomst.fouten : []),
    ...TALEN.flatMap((taal) => tekstFouten(bestanden, map, taal, kader, genoemd !== undefined)),
  ]
}

function padFouten({ bestand, inhoud }: KaderBestand, { kader, versie }: Kadermap): KaderFout[] {
  if (!isBlok(inhoud)) return []
  return [
    { veld: 'kader', map: kader },
    { veld: 'versie', map: versie },
  ].flatMap(({ veld, map }) => {
    const waarde = inhoud[veld]
    if (typeof waarde !== 'string' || waarde === map) return []
    return [{ bestand, veld, zin: `is "${waarde}", maar de map heet "${map}". Maak ze gelijk.` }]
  })
}

function tekstFouten(
  bestanden: Bestanden,
  map: Kadermap,
  taal: string,
  kader: Kader | undefined,
  isDeel: boolean,
): KaderFout[] {
  const eigen = lees(bestanden, `${map.map}/teksten.${taal}.yaml`)
  const pad = `${map.map}/teksten.${taal}.yaml`
  if (!eigen)
    return [
      {
        bestand: pad,
        veld: '(het bestand)',
        zin: 'ontbreekt. Elk kader heeft woorden in het Nederlands en het Engels.',
      },
    ]
  const genoemd = kader?.['bouwt-op']
  const basis = genoemd && lees(bestanden, `${mapVan(genoemd).map}/teksten.${taal}.yaml`)
  if (!kader || (genoemd && !basis)) {
    const vorm = v.safeParse(isDeel ? TekstenDeelSchema : TekstenSchema, eigen.inhoud)
    return vorm.success ? [] : schemaFouten(pad, vorm.issues)
  }
  const uitkomst = controleerTeksten(eigen, kader, basis)
  return 'fouten' in uitkomst ? [...uitkomst.fouten] : []
}

/** The whole kader when it can be read at all, so that its words are checked beside its faults. */
function leesbaar(eigen: KaderBestand, basis: KaderBestand | undefined): Kader | undefined {
  const heel = heelKader(eigen, basis)
  const gelezen = 'inhoud' in heel ? v.safeParse(KaderSchema, heel.inhoud) : undefined
  return gelezen?.success ? gelezen.output : undefined
}

function lees(bestanden: Bestanden, bestand: string): KaderBestand | undefined {
  return bestanden.has(bestand) ? { bestand, inhoud: bestanden.get(bestand) } : undefined
}

function mapVan({ kader, versie }: { readonly kader: string; readonly versie: string }): Kadermap {
  return { map: `machines/kaders/${kader}/${versie}`, kader, versie }
}

function zonderBestand({ veld, zin }: KaderFout): string {
  return `${veld} ${zin}`
}
