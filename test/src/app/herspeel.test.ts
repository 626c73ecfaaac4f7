import { expect, it } from 'vitest'
import { herspeel } from '../../../src/app/herspeel'
import { speelNa } from '../../../src/beheer/terugzetten-naspelen'
import type { Schakel } from '../../../src/keten/schakel'
import { feit, geopend, regelsVan, schakelsVan } from '../keten/voorbeeld'
import { A, goed, HERSTEL, keten, met } from '../opslag/reserve/gegevens'
import { geheugen } from '../opslag/reserve/geheugenpoort'

/** A casus with one entry, and a file from elsewhere in which `verder` comes after it. */
async function zetTerug(verder: (eigen: readonly Schakel[]) => Promise<readonly Schakel[]>) {
  const [hier, elders] = [await geheugen(), await geheugen()]
  const eigen = await schakelsVan(regelsVan([geopend]))
  hier.zet(A, eigen)
  elders.zet(A, await verder(eigen))
  const { bytes } = goed(await elders.reserve.maakReserve(HERSTEL))
  const gelezen = goed(await hier.reserve.leesReserve(bytes, met(elders.herstelsleutel)))
  const { plan, nagespeeld } = await speelNa(hier.reserve, gelezen, herspeel)
  const [uitslag] = goed(await hier.reserve.zetTerug(plan.plan, { grafstenen: true, nagespeeld }))
  const na = hier.casussen.get(A)
  if (!na) throw new Error('gone')
  return { gezegd: plan.regels[0]?.lot, lot: uitslag?.lot, na, opent: await herspeel(na.schakels, na.kop) }
}

it('A file whose chain is whole but whose entries mean nothing never shuts a casus that is here', async () => {
  const { gezegd, lot, na, opent } = await zetTerug((eigen) => keten(['wat niet bestaat'], eigen))
  expect([gezegd, lot, na.schakels.length]).toEqual(['afgesplitst', 'afgesplitst', 1])
  expect(opent).toHaveProperty('goed')
})

it('What can be replayed is added, and the list shows what the entries say, whatever the file claims', async () => {
  const { gezegd, lot, na, opent } = await zetTerug(() =>
    schakelsVan(regelsVan([geopend, feit('feit-1', 'Blauwe plek op de bovenarm.')])),
  )
  expect([gezegd, lot, na.schakels.length]).toEqual(['aangevuld', 'aangevuld', 2])
  expect(opent).toEqual({ goed: na.projectie })
})
