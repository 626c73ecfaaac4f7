import { it } from 'vitest'
import { bewijs } from '../../../machines/bewijs/bewijs'
import { EIGENSCHAPPEN } from '../../../machines/bewijs/eigenschappen/alle'
import { kaderVersies, laadKader } from '../../../machines/kaders/laden'
import { wegingWerelden } from '../../../machines/bewijs/werelden/weging'
import { stappenWereld } from '../../../machines/bewijs/werelden/stappen'
import * as t from '../../../machines/bewijs/werelden/themas'
it('meet', async () => {
  const kaders = []
  for (const v of kaderVersies()) kaders.push((await laadKader(v))!)
  const alle = [...kaders.flatMap(wegingWerelden), stappenWereld, ...t.themas, ...t.themasTwee, ...t.contactThemas, ...t.daarnaThemas]
  const filter = process.env.W
  const gezegd = new Map<string, number>()
  let tot=0, ms=0
  for (const w of alle) {
    if (filter && !w.naam.includes(filter)) continue
    const t0 = performance.now()
    const r = bewijs(w, EIGENSCHAPPEN)
    const d = performance.now() - t0
    tot+=r.stappen; ms+=d
    for (const [n,c] of r.gesproken) gezegd.set(n,(gezegd.get(n)??0)+c)
    console.log(w.naam, r.toestanden, r.stappen, Math.round(d)+'ms', (d*1000/r.stappen).toFixed(1)+'us')
    for (const g of r.gebroken) console.log('   !!', g.eigenschap.belofte, g.eigenschap.naam, '|', g.zin, '\n      ', g.getuige.join('\n       '))
  }
  console.log('TOTAAL', tot, Math.round(ms))
  console.log('stil', [...gezegd].filter(([,c])=>c===0).map(([n])=>n))
}, 600000)
