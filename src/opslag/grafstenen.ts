import * as v from 'valibot'
import type { Databank, GrafsteenRij } from './databank'
import type { OpenKluis } from './open-kluis'
import { type Grafsteen, WISGRONDEN } from './opslag'
import { pakUit, verpak } from './verpakking'

const SteenSchema = v.object({
  op: v.string(),
  grond: v.picklist(WISGRONDEN),
  kop: v.object({ aantal: v.number(), digest: v.string() }),
})

const plekVan = (casus: string) => ({ casus, nr: 0, type: 'grafsteen' }) as const

export async function grafsteenRij(open: OpenKluis, { casus, ...inhoud }: Grafsteen): Promise<GrafsteenRij> {
  return { casus, ...(await verpak(open.lijst, plekVan(casus), inhoud)) }
}

/** The tombstones that can be read. One that is damaged still keeps its casus from coming back. */
export async function grafstenenIn({ grafstenen }: Databank, open: OpenKluis): Promise<Grafsteen[]> {
  const stenen = (await grafstenen.toArray()).map(async (rij) => {
    const inhoud = await pakUit(open.lijst, plekVan(rij.casus), rij, SteenSchema)
    return inhoud ? [{ casus: rij.casus, ...inhoud }] : []
  })
  return (await Promise.all(stenen)).flat()
}
