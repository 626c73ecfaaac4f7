import * as v from 'valibot'
import { KaderDeelSchema } from './kader.schema'
import { type KaderFout, schemaFouten } from './kader-fout'

/** A content file as it was read, before anyone looked at it. */
export interface KaderBestand {
  readonly bestand: string
  readonly inhoud: unknown
}

/** The kader and version that a `kader.yaml` builds on, or `undefined` when it stands by itself. */
export function basisVan(inhoud: unknown): { readonly kader: string; readonly versie: string } | undefined {
  const basis = isBlok(inhoud) ? inhoud['bouwt-op'] : undefined
  if (!isBlok(basis)) return undefined
  return { kader: String(basis['kader']), versie: String(basis['versie']) }
}

/**
 * The whole kader: the file itself, or the file merged with the one it builds on. A key replaces that of the base,
 * `vereist` per obligation and `vragen` per id, with their answers one by one. The order of the base stays. Gives the
 * content, still to be checked as any kader, or everything that stands in the way of merging.
 */
export function heelKader(
  eigen: KaderBestand,
  basis: KaderBestand | undefined,
): { readonly inhoud: unknown } | { readonly fouten: readonly KaderFout[] } {
  if (!isBlok(eigen.inhoud) || eigen.inhoud['bouwt-op'] === undefined) return { inhoud: eigen.inhoud }
  const gelezen = v.safeParse(KaderDeelSchema, eigen.inhoud)
  const fouten = [
    ...(gelezen.success ? [] : schemaFouten(eigen.bestand, gelezen.issues)),
    ...basisFouten(eigen, basis),
    ...vraagFouten(eigen, basis),
  ]
  if (fouten.length > 0 || !isBlok(basis?.inhoud)) return { fouten }
  const { vereist, vragen } = eigen.inhoud
  return {
    inhoud: {
      ...basis.inhoud,
      ...eigen.inhoud,
      vereist: { ...blok(basis.inhoud['vereist']), ...blok(vereist) },
      vragen: metVragen(lijst(basis.inhoud['vragen']), lijst(vragen)),
    },
  }
}

/**
 * The whole words of a kader in one language. Texts and lists replace those of the base, records are merged id by id;
 * the professions are the kader’s own. Words of the base for a ground that the kader no longer has are left out.
 */
export function heleTeksten(eigen: unknown, basis: unknown, kader: unknown): unknown {
  if (!isBlok(eigen) || !isBlok(basis)) return eigen
  const gronden = lijst(blok(kader)['gesprek-overslaan']).map((regel) => regel['grond'])
  const geldig = Object.entries(blok(basis['gronden'])).filter(([grond]) => gronden.includes(grond))
  return {
    ...verdiept({ ...basis, gronden: Object.fromEntries(geldig) }, eigen),
    beroepen: eigen['beroepen'],
  }
}

type Blok = Readonly<Record<string, unknown>>

function metVragen(basis: readonly Blok[], eigen: readonly Blok[]): Blok[] {
  return basis.map((vraag) => {
    const anders = eigen.find(({ id }) => id === vraag['id'])
    if (!anders) return vraag
    return { ...vraag, ...anders, antwoorden: { ...blok(vraag['antwoorden']), ...blok(anders['antwoorden']) } }
  })
}

function verdiept(basis: Blok, eigen: Blok): Blok {
  const anders = Object.entries(eigen).map(([sleutel, waarde]) => {
    const onder = basis[sleutel]
    return [sleutel, isBlok(onder) && isBlok(waarde) ? verdiept(onder, waarde) : waarde] as const
  })
  return { ...basis, ...Object.fromEntries(anders) }
}

function basisFouten({ bestand, inhoud }: KaderBestand, basis: KaderBestand | undefined): KaderFout[] {
  const genoemd = basisVan(inhoud)
  if (!genoemd) return []
  const naam = `"${genoemd.kader} ${genoemd.versie}"`
  if (!basis) {
    return [{ bestand, veld: 'bouwt-op', zin: `noemt ${naam}, maar dat kader of die versie bestaat niet.` }]
  }
  const dieper = basisVan(basis.inhoud)
  if (!dieper) return []
  const zin = `noemt ${naam}, maar dat bouwt zelf op "${dieper.kader} ${dieper.versie}". Bouw op een kader dat op zichzelf staat.`
  return [{ bestand, veld: 'bouwt-op', zin }]
}

function vraagFouten({ bestand, inhoud }: KaderBestand, basis: KaderBestand | undefined): KaderFout[] {
  if (!isBlok(basis?.inhoud) || basisVan(basis.inhoud)) return []
  const bekend = idsVan(basis.inhoud)
  const eigen = idsVan(inhoud)
  return eigen.flatMap((id, plek) => [
    ...(bekend.includes(id)
      ? []
      : [
          {
            bestand,
            veld: `vragen.${id}`,
            zin: `staat niet in het kader waarop dit bouwt. Kies uit: ${bekend.join(', ')}.`,
          },
        ]),
    ...(eigen.indexOf(id) === plek
      ? []
      : [{ bestand, veld: `vragen.${id}`, zin: 'staat er twee keer. Elk id hoort bij een vraag.' }]),
  ])
}

function idsVan(inhoud: unknown): string[] {
  return lijst(blok(inhoud)['vragen']).map(({ id }) => String(id))
}

function isBlok(waarde: unknown): waarde is Blok {
  return typeof waarde === 'object' && waarde !== null && !Array.isArray(waarde)
}

function blok(waarde: unknown): Blok {
  return isBlok(waarde) ? waarde : {}
}

function lijst(waarde: unknown): readonly Blok[] {
  return Array.isArray(waarde) ? waarde.filter(isBlok) : []
}
