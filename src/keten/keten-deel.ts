import { isWelgevormd, regelDigest } from './digest'
import { type GelezenEnvelop, leesEnvelop, type Schakel } from './schakel'
import { type Fout, fout } from './uitkomst'

/** One stored entry as the check sees it: the number it stands for, and whether its text fits its digest. */
export interface Deel {
  readonly nr: number
  readonly digest: string
  readonly klopt: boolean
  readonly inhoud: GelezenEnvelop
}

/** Looks at every entry by itself and settles which number it stands for. */
export async function delenVan(regels: readonly Schakel[], aantal: number): Promise<Deel[]> {
  return nummer(await Promise.all(regels.map(bekijk)), aantal)
}

/** What is wrong with an entry by itself. */
export function eigenBevinding({ nr, klopt, inhoud }: Deel): Fout | undefined {
  if (!klopt) return fout('regel-gewijzigd', { nr: String(nr) })
  if (inhoud.soort === 'versie') return fout('regel-versie-onbekend', { nr: String(nr), versie: inhoud.versie })
  if (inhoud.soort === 'onleesbaar') return fout('regel-onleesbaar', { nr: String(nr) })
  return undefined
}

type Bekeken = Omit<Deel, 'nr'>

async function bekijk({ tekst, digest: bewaard }: Schakel): Promise<Bekeken> {
  const digest = await regelDigest(tekst)
  return { digest, klopt: digest === bewaard && isWelgevormd(tekst), inhoud: leesEnvelop(tekst) }
}

/** A changed entry may lie about its number: then it gets the number that nobody else has, or follows its neighbour. */
function nummer(bekeken: readonly Bekeken[], aantal: number): Deel[] {
  const bezet = new Set(bekeken.flatMap(({ klopt, inhoud }) => (klopt && inhoud.nr !== null ? [inhoud.nr] : [])))
  let vorig = 0
  return bekeken.map((deel) => {
    const eigen = deel.inhoud.nr
    const gelooft = eigen !== null && (deel.klopt || (!bezet.has(eigen) && eigen <= aantal))
    const nr = gelooft ? eigen : vorig + 1
    bezet.add(nr)
    vorig = nr
    return { nr, ...deel }
  })
}
