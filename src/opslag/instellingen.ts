import * as v from 'valibot'
import type { Uitkomst } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import type { Databank, InstellingRij } from './databank'
import type { OpenKluis } from './open-kluis'
import { merkVan, type Schrijfplan } from './schrijfplan'
import { GEEN_CASUS, pakUit, verpak } from './verpakking'

export type Instelnaam = 'organisatie' | 'reserve'

const PLEK = { casus: GEEN_CASUS, nr: 0, type: 'instelling' } as const
/** The name is inside as well, so that one setting cannot take the place of another. */
const InhoudSchema = v.object({ naam: v.string(), tekst: v.string() })

/** A text under a name; `null` when there is none, or it is damaged. */
export async function leesInstelling({ instellingen }: Databank, open: OpenKluis, naam: Instelnaam) {
  const rij = await instellingen.get(naam)
  return rij ? leesInstellingrij(open, rij) : null
}

/** The text that a row holds under its own name; `null` when it is damaged. */
export async function leesInstellingrij(open: OpenKluis, rij: InstellingRij): Promise<string | null> {
  const inhoud = await pakUit(open.lijst, PLEK, rij, InhoudSchema)
  return inhoud?.naam === rij.naam ? inhoud.tekst : null
}

export function bewaarInstelling(
  { schrijf, willekeurig }: Binnenwerk,
  naam: Instelnaam,
  tekst: string | null,
): Promise<Uitkomst<null>> {
  return schrijf(async (databank, open): Promise<Schrijfplan<null>> => {
    const eerder = await databank.instellingen.get(naam)
    const rij = { naam, merk: willekeurig(), ...(await verpak(open.lijst, PLEK, { naam, tekst: tekst ?? '' })) }
    return {
      goed: null,
      tabellen: ['instellingen'],
      gezien: [{ tabel: 'instellingen', sleutel: naam, merk: merkVan(eerder) }],
      schrijf: ({ instellingen }) => (tekst === null ? instellingen.delete(naam) : instellingen.put(rij)),
    }
  })
}
