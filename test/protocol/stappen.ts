import { expect } from 'vitest'
import type { Antwoord, CasusGeopend, Handeling } from '../../machines/index'
import { Casusbouwer } from '../bouwers/casus'
import { Vocabulaire } from './gherkin'

/** What a scenario works on. */
export interface Wereld {
  casus: Casusbouwer
}

export const vocabulaire = new Vocabulaire<Wereld>()
const { woord, stap } = { woord: vocabulaire.woord.bind(vocabulaire), stap: vocabulaire.stap.bind(vocabulaire) }

const KADERS: Readonly<Record<string, string>> = {
  leraar: 'onderwijs',
  huisarts: 'artsen',
  'pedagogisch medewerker': 'kinderopvang',
  beroepskracht: 'generiek',
}
const GERAADPLEEGDEN: Readonly<Record<string, string>> = {
  'een collega': 'collega',
  'de aandachtsfunctionaris': 'aandachtsfunctionaris',
  'Veilig Thuis': 'veilig-thuis',
  'een deskundige': 'deskundige',
}
const alsPatroon = (woorden: readonly string[]) => new RegExp(woorden.join('|'))

woord('beroep', alsPatroon(Object.keys(KADERS)))
woord('client', /kind|jongere|volwassene/)
woord('geraadpleegde', alsPatroon(Object.keys(GERAADPLEEGDEN)))
woord('contactadvies', /mag na een risicotaxatie|niet mag|mag/)
woord('antwoord', /ja|nee|twijfel/)
woord('id', /[a-z][a-z0-9-]*/)
woord('naam', /[A-Z][a-z]+/)
woord('gesprek', /voorbereid|gevoerd|uitgesteld|overgeslagen vanwege [a-z-]+/)
woord('besluit', /melden|niet melden zonder reden|niet melden/)
woord('daad', /gesloten|heropend|opnieuw gewogen/)
woord('gevaar', /acuut gevaar|geen gevaar meer/)
woord('deel', /melden|hulp|de positie|de ronde|stap [a-z]+/)
woord('waarde', /te doen|[a-z0-9-]+/)
woord('dag', /\d{4}-\d{2}-\d{2}/)
woord('handeling', /melden|niet melden|hulp|contact|sluiten/)
woord('lijst', /[a-z][a-z0-9-]*(?:(?:, | en )[a-z][a-z0-9-]*)*/)

const lijst = (tekst: string) => (tekst === 'niets' ? [] : tekst.split(/, | en /))

stap('een casus van een {beroep} over een {client}', async (wereld, beroep: string, client: CasusGeopend['client']) => {
  wereld.casus = await Casusbouwer.open(KADERS[beroep] ?? '', client)
})
stap('{naam} in het gezin woont', ({ casus }, naam: string) => casus.kind(naam))
stap('alle kinderen van het gezin bekend zijn', ({ casus }) => casus.leg('huishouden volledig'))
stap('er een (nieuw )feit is vastgelegd', ({ casus }) => casus.feit())
stap('de kindcheck {id} zegt', ({ casus }, uitkomst: string) =>
  casus.leg('kindcheck gedaan', { aanleidingen: ['anders'], uitkomst, toelichting: 'Gevraagd.' }),
)
stap('er sprake is van {id}', ({ casus }, bijzonderheid: string) =>
  casus.leg('bijzonderheid vastgesteld', { bijzonderheid }),
)
stap('er overlegd is met {geraadpleegde}', ({ casus }, wie: string) => casus.raadpleging(GERAADPLEEGDEN[wie] ?? ''))
stap('er op {dag} overlegd is met {geraadpleegde}', ({ casus }, op: string, wie: string) =>
  casus.raadpleging(GERAADPLEEGDEN[wie] ?? '', { op }),
)
stap('{id} met reden wordt overgeslagen', ({ casus }, verplichting: string) =>
  casus.leg('verplichting overgeslagen', { verplichting, reden: 'Hierom.' }),
)
stap('{id} wordt ingetrokken', ({ casus }, bijzonderheid: string) =>
  casus.leg('bijzonderheid ingetrokken', { bijzonderheid, reden: 'Hierom.' }),
)
stap('{geraadpleegde} zegt dat contact {contactadvies}', ({ casus }, wie: string, contact: string) =>
  casus.raadpleging(GERAADPLEEGDEN[wie] ?? '', {
    contact: contact === 'niet mag' ? 'nee' : 'ja',
    risicotaxatie: contact.endsWith('risicotaxatie'),
  }),
)
stap('op de vraag of contact iemand in gevaar brengt het antwoord {antwoord} is', ({ casus }, antwoord: Antwoord) =>
  casus.leg('contactveiligheid beoordeeld', { antwoord }),
)
stap('contact iemand in gevaar brengt vanwege {id}', ({ casus }, grond: string) =>
  casus.leg('contactveiligheid beoordeeld', { antwoord: 'ja', gronden: [grond] }),
)
stap('het gesprek wordt {gesprek}', ({ casus }, hoe: string) => {
  const grond = hoe.split(' vanwege ')[1]
  if (grond) return casus.leg('gesprek overgeslagen', { grond, toelichting: 'Hierom.' })
  if (hoe === 'voorbereid') return casus.leg('gesprek voorgenomen', { met: ['ouders'], doel: 'Zorgen bespreken.' })
  if (hoe === 'uitgesteld') return casus.leg('gesprek uitgesteld', { reden: 'Niet bereikt.', tot: '2026-03-09' })
  return casus.leg('gesprek gevoerd', { met: ['ouders'], verslag: 'Gesproken.', resultaat: 'zorgen-blijven' })
})
stap('de vraag {id} met {antwoord} wordt beantwoord', ({ casus }, vraag: string, antwoord: Antwoord) =>
  casus.antwoord(vraag, antwoord),
)
stap(
  'de vraag {id} voor {naam} met {antwoord} wordt beantwoord',
  ({ casus }, vraag: string, naam: string, antwoord: Antwoord) => casus.antwoordVoor(vraag, naam, antwoord),
)
stap('de vragen over veiligheid met {antwoord} worden beantwoord', ({ casus }, antwoord: Antwoord) =>
  casus.veiligheid(antwoord),
)
stap('de vraag {id} open blijft', ({ casus }, vraag: string) =>
  casus.leg('vraag opengelaten', {
    vraag,
    ontbreekt: 'Wat de arts ziet.',
    wie: 'beroepskracht',
    uiterlijk: '2026-03-05',
  }),
)
stap('het antwoord op {id} verandert in {antwoord}', ({ casus }, vraag: string, antwoord: Antwoord) =>
  casus.wijziging(vraag, antwoord),
)
stap(
  'het antwoord op {id} zonder reden en zonder feit verandert in {antwoord}',
  ({ casus }, vraag: string, antwoord: Antwoord) => casus.wijziging(vraag, antwoord, { feiten: [], reden: undefined }),
)
stap('{naam} wordt afgesloten', ({ casus }, naam: string) =>
  casus.leg('persoon afgesloten', { persoon: naam.toLowerCase(), reden: 'Hierom.' }),
)
stap('er {gevaar} is', ({ casus }, gevaar: string) =>
  gevaar === 'acuut gevaar'
    ? casus.leg('gevaar ingeroepen')
    : casus.leg('gevaar geweken', { toelichting: 'Het is voorbij.' }),
)
stap('er gemeld is', ({ casus }) => casus.leg('melding gedaan', { hoe: 'telefonisch' }))
stap('Veilig Thuis stopt', ({ casus }) => casus.leg('veilig thuis gestopt', { reden: 'Overgedragen.' }))
stap('een eigen vervolg is afgesproken', ({ casus }) => casus.hulp('vervolg', 'eigen-vervolg'))
stap('iemand is geinformeerd', ({ casus }) => casus.leg('betrokkene geinformeerd', { persoon: 'moeder' }))
stap('er besloten wordt tot {besluit}', ({ casus }, besluit: string) =>
  casus.meldbesluit(besluit === 'melden' ? 'melden' : 'niet-melden', !besluit.endsWith('zonder reden')),
)
stap('over hulp besloten wordt: {id}', ({ casus }, besluit: string) =>
  casus.leg('hulp besloten', { besluit, beslisser: 'beslisser', motivering: 'Hierom.' }),
)
stap('er hulp is afgesproken', ({ casus }) => casus.hulp())
stap('de evaluatie of het veilig is {antwoord} zegt', ({ casus }, antwoord: Antwoord) => casus.toets(antwoord))
stap('de hulp is beeindigd', ({ casus }) => casus.leg('hulp beeindigd', { afspraken: 'Wij houden oog.' }))
stap('stap {id} wordt afgerond', ({ casus }, naam: string) => casus.leg('stap afgerond', { stap: naam }))
stap('de casus wordt {daad}', ({ casus }, daad: string) => {
  if (daad === 'gesloten') return casus.leg('casus gesloten', { reden: 'Hierom.' })
  return casus.leg(daad === 'heropend' ? 'casus heropend' : 'ronde gestart', { reden: 'Er is iets nieuws.' })
})
stap('de route {id} is', ({ casus }, route: string) => casus.leg('route bepaald', { route, toelichting: 'Hierom.' }))
stap('van de andere route de stap {id} gezet is', ({ casus }, naam: string) =>
  casus.leg('andere route gevolgd', { stap: naam }),
)

stap('is {deel} {waarde}', ({ casus }, deel: string, waarde: string) => {
  const { melden, hulp, positie, ronde } = casus.oordeel
  const delen: Readonly<Record<string, string>> = { melden, hulp, 'de positie': positie, 'de ronde': String(ronde) }
  expect(delen[deel] ?? casus.stap(deel.replace('stap ', ''))?.stand).toBe(waarde)
})
stap('houdt/houden {lijst} {handeling} tegen', ({ casus }, wat: string, handeling: string) => {
  const tegen = handeling.replace(' ', '-') as Handeling
  const ids = casus.oordeel.blokkades.filter(({ houdtTegen }) => houdtTegen.includes(tegen)).map(({ id }) => id)
  expect(ids).toEqual(lijst(wat))
})
stap('wordt dat geweigerd wegens {lijst}', ({ casus }, wat: string) => expect(casus.weigering()).toEqual(lijst(wat)))
stap('ontbreekt/ontbreken bij {id}: {lijst}', ({ casus }, waar: string, wat: string) => {
  const mist = casus.oordeel.ontbreekt.filter(({ stap }) => stap === waar).map(({ id }) => id)
  expect(mist).toEqual(lijst(wat))
})
stap('staan/staat als afwijking vast: {lijst}', ({ casus }, wat: string) =>
  expect(casus.casus.afwijkingen.map(({ soort }) => soort)).toEqual(lijst(wat)),
)
