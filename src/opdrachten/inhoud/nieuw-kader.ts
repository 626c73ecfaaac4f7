import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { kaderSjabloon, tekstenSjabloon } from './sjabloon'

const KADERS = 'machines/kaders'
const ZO = 'Zo werkt het: npm run nieuw:kader -- <id> --bouwt-op <kader>'

/** Writes the folder of a new kader that builds on another, or says in a Dutch sentence why not. */
export function schrijfKader(
  argv: readonly string[],
  wortel: string,
  vandaag: string,
): { readonly gemaakt: readonly string[] } | { readonly bezwaar: string } {
  const gevraagd = leesArgumenten(argv)
  if ('bezwaar' in gevraagd) return gevraagd
  const { id, basis } = gevraagd
  const versies = versiesVan(wortel, id)
  if (versies.length > 0 || existsSync(join(wortel, KADERS, id)))
    return {
      bezwaar: `Het kader "${id}" bestaat al${versies.length > 0 ? ` (${versies.join(', ')})` : ''}. Kies een ander id.`,
    }
  const [nieuwste] = versiesVan(wortel, basis)
  if (!nieuwste)
    return { bezwaar: `Het kader "${basis}" bestaat niet. Bouw op een van deze: ${zelfstandig(wortel).join(', ')}.` }
  if (bouwtZelf(wortel, basis, nieuwste))
    return {
      bezwaar: `Het kader "${basis}" bouwt zelf op een ander. Bouw op een van deze: ${zelfstandig(wortel).join(', ')}.`,
    }
  const versie = vandaag.slice(0, 7)
  const map = `${KADERS}/${id}/${versie}`
  mkdirSync(join(wortel, map), { recursive: true })
  const inhoud = {
    'kader.yaml': kaderSjabloon({ id, versie, basis, basisversie: nieuwste }),
    'teksten.nl.yaml': tekstenSjabloon('nl'),
    'teksten.en.yaml': tekstenSjabloon('en'),
  }
  for (const [naam, tekst] of Object.entries(inhoud)) writeFileSync(join(wortel, map, naam), tekst)
  return { gemaakt: Object.keys(inhoud).map((naam) => `${map}/${naam}`) }
}

function leesArgumenten(argv: readonly string[]): { id: string; basis: string } | { bezwaar: string } {
  const los = argv.flatMap((argument) => argument.split('='))
  const plek = los.indexOf('--bouwt-op')
  const basis = plek === -1 ? undefined : los[plek + 1]
  const [id, teveel] = los.filter((_argument, nr) => nr !== plek && (plek === -1 || nr !== plek + 1))
  if (!id || id.startsWith('-')) return { bezwaar: `Noem het id van het nieuwe kader. ${ZO}` }
  if (teveel !== undefined) return { bezwaar: `Dit hoort er niet bij: "${teveel}". ${ZO}` }
  if (!/^[a-z][a-z0-9-]*$/.test(id))
    return {
      bezwaar: `"${id}" is geen geldig id. Gebruik kleine letters, cijfers en streepjes, en begin met een letter.`,
    }
  return basis ? { id, basis } : { bezwaar: `Noem het kader waarop het nieuwe bouwt. ${ZO}` }
}

/** The versions of a kader that are on disk, newest first. */
function versiesVan(wortel: string, kader: string): string[] {
  const map = join(wortel, KADERS, kader)
  if (!/^[a-z][a-z0-9-]*$/.test(kader) || !existsSync(map)) return []
  return readdirSync(map)
    .filter((versie) => existsSync(join(map, versie, 'kader.yaml')))
    .toSorted()
    .toReversed()
}

function zelfstandig(wortel: string): string[] {
  return readdirSync(join(wortel, KADERS)).filter((kader) => {
    const [nieuwste] = versiesVan(wortel, kader)
    return nieuwste !== undefined && !bouwtZelf(wortel, kader, nieuwste)
  })
}

function bouwtZelf(wortel: string, kader: string, versie: string): boolean {
  const inhoud: unknown = parse(readFileSync(join(wortel, KADERS, kader, versie, 'kader.yaml'), 'utf8'))
  return typeof inhoud === 'object' && inhoud !== null && 'bouwt-op' in inhoud
}
