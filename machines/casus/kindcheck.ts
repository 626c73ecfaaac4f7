import type { Stand } from './stand'

/** Outcomes of the kindcheck after which there are children to think of, and the code goes on for them. */
const ZORGELIJK = ['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar']

export function isZorgelijk(kindcheck: Stand['kindcheck']): boolean {
  return ZORGELIJK.includes(kindcheck)
}

/** The kindcheck is asked for every adult or adolescent client, also when no child was seen (promise 8). */
export function kindcheckOpen(stand: Stand): boolean {
  return stand.client !== 'kind' && stand.kindcheck === 'niet-gedaan' && !stand.overgeslagen.includes('kindcheck')
}

/** Worries from the kindcheck go nowhere yet: Veilig Thuis was not asked, nor the reason why not, nor were the children weighed. */
export function kindcheckZorgenOpen(stand: Stand): boolean {
  const kinderenGewogen =
    Object.keys(stand.afhankelijken).length > 0 && Boolean(stand.antwoorden['acuut'] && stand.antwoorden['structureel'])
  const gevraagd = stand.veiligThuis !== 'nooit' || stand.gemeld || stand.overgeslagen.includes('veilig-thuis-advies')
  return isZorgelijk(stand.kindcheck) && !gevraagd && !kinderenGewogen
}
