import { beforeAll } from 'vitest'
import { besluitHulp, besluitMelden } from './besluit'
import { nieuweCasus } from './casus'
import { maakAfspraak, meld } from './daarna'
import { beoordeelContact, raadpleeg, voerGesprek } from './overleg'
import { kop, overDagen, profielVan, type Reis, type reizen } from './reis'
import { huishouden, legFeit, rodeVlag } from './signalen'
import { beantwoord, beantwoordAlles, beantwoordApart } from './wegen'

const LANG = `Donaudampfschifffahrtsgesellschaft${'aaaaaaaaaa'.repeat(12)} en een gewone zin erachter.`

/** Words of the casus that may stand in no title of a window. */
export const GEHEIM = ['Esdoorn', 'moeder', 'oudste', 'jongste', 'Donau']

/** A casus with something on every screen: long words, another script, two children who differ, decisions and what follows. */
const rijkeCasus = async (reis: Reis): Promise<void> => {
  await nieuweCasus(reis, { beroep: 'leraar', codenaam: 'Esdoorn', client: 'Een jongere' })
  await legFeit(reis, { tekst: LANG })
  await legFeit(reis, { soort: 'Door iemand gezegd', bron: 'oudste kind', tekst: 'אבא מרביץ 👩‍👩‍👧 «أنا خائفة»' })
  await legFeit(reis, { soort: 'Wat ik denk', tekst: 'Het gaat beter met de rust.', richting: 'Spreekt het tegen' })
  await huishouden(reis, [
    { naam: 'oudste kind', relatie: 'Kind', leeftijd: '15 jaar' },
    { naam: 'jongste kind', relatie: 'Kind' },
    { naam: 'moeder', relatie: 'Ouder of verzorger', gezag: true },
  ])
  await rodeVlag(reis, 'Stalking')
  await beoordeelContact(reis, 'Ik twijfel', 'Dwang en controle door de partner')
  await raadpleeg(reis, {
    met: 'Veilig Thuis (advies, geen melding)',
    advies: 'Bel moeder op haar werk.',
    contact: 'Ja, contact mag',
    hoe: 'Alleen moeder.',
  })
  await voerGesprek(reis, { met: ['moeder'], verslag: 'Zij is bang.', resultaat: 'De zorgen zijn groter' })
  await beantwoordAlles(reis, { vermoeden: 'Ja' })
  await beantwoordApart(reis, 'acuut', { 'oudste kind': 'Ja', 'jongste kind': 'Nee' })
  await beantwoord(reis, 'structureel', 'Ik twijfel', { feiten: [LANG] })
  await beantwoordAlles(reis, { disclosure: 'Ja' })
  await besluitMelden(reis, 'Melden')
  await besluitHulp(reis, 'Hulp afstemmen met Veilig Thuis')
  await meld(reis, 'Wat ik zag en wat het oudste kind vertelde.')
  await maakAfspraak(reis, {
    soort: 'Wat ik zelf blijf doen',
    wie: 'mentor',
    resultaat: 'Elke dag iemand bij wie het oudste kind terechtkan.',
    termijn: overDagen(14),
  })
}

/** Makes the rich casus once for a file; every journey then starts in a copy of that browser. */
export const metRijkeCasus = (begin: ReturnType<typeof reizen>) => {
  let profiel: Awaited<ReturnType<typeof profielVan>>
  beforeAll(async () => {
    const reis = await begin('', { kluis: 'eigen' })
    await rijkeCasus(reis)
    profiel = await profielVan(reis)
  })
  const opStart = (): Promise<Reis> => begin('', { storageState: profiel, kluis: 'dicht' })
  const inCasus = async (): Promise<Reis> => {
    const reis = await opStart()
    await reis.pagina.getByRole('link', { name: /^Ga verder/ }).click()
    await kop(reis, 'Waar je staat').waitFor()
    return reis
  }
  return { opStart, inCasus }
}
