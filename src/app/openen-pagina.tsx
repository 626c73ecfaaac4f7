import { laadCheckteksten, laadRouteteksten, laadSignaalteksten, laadTeksten } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Openen } from '../uitvoer/openen'
import type { OpenUitslag } from '../werk/openen'
import { deKern } from './kern'
import { maakWerk } from './werk-maken'

/** Opens a file that someone sent: read-only, apart from one's own casussen, nothing of it is kept. */
export function OpenenPagina() {
  return <Openen lees={leesBestand} />
}

async function leesBestand(tekst: string): Promise<OpenUitslag> {
  const [kern, { leesPakket }] = await Promise.all([deKern(), import('../keten/pakket-lezen')])
  const gelezen = await leesPakket(tekst, kern)
  if (!('goed' in gelezen)) return { fout: gelezen.fout, bevindingen: gelezen.bevindingen }
  const { casus, schakels, kop, bevindingen } = gelezen.goed
  const taal = huidigeTaal()
  const [teksten, routeteksten, checkteksten, signaalteksten] = await Promise.all([
    laadTeksten(casus.kader, taal),
    laadRouteteksten(taal),
    laadCheckteksten(taal),
    laadSignaalteksten(taal),
  ])
  if (!teksten)
    return { fout: { id: 'kader-niet-geladen', waarden: { kader: casus.kader.kader, versie: casus.kader.versie } } }
  const alleenLezen = async () => ({ bezwaren: [{ id: 'alleen-lezen', waarden: {} }] })
  const woorden = { teksten, routeteksten, checkteksten, signaalteksten, bronnen: kern.bronnen }
  const werk = maakWerk('ontvangen', { casus, schakels, kop }, woorden, taal, alleenLezen)
  return { goed: { werk, bevindingen } }
}
