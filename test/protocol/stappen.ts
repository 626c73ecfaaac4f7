import type { Antwoord, CasusGeopend, ORGANISATIEREGELS } from '../../machines/index'
import { Casusbouwer } from '../bouwers/casus'
import { GERAADPLEEGDEN, KADERS, KENMERKEN, stap, WENSEN } from './woorden'

stap('een casus van een {beroep} over een {client}', async (wereld, beroep: string, client: CasusGeopend['client']) => {
  wereld.casus = await Casusbouwer.open(KADERS[beroep] ?? '', client)
})
stap(
  'een casus van een {beroep} over een {client}, bij een organisatie die {regel} vraagt',
  async (wereld, beroep: string, client: CasusGeopend['client'], regel: (typeof ORGANISATIEREGELS)[number]) => {
    wereld.casus = await Casusbouwer.open(KADERS[beroep] ?? '', client, { organisatieregels: [regel] })
  },
)
stap('{naam} in het gezin woont', ({ casus }, naam: string) => casus.kind(naam))
stap('er een kind wordt verwacht', ({ casus }) =>
  casus.leg('persoon toegevoegd', { id: 'ongeboren', aanduiding: 'het kind dat komt', relatie: 'ongeboren-kind' }),
)
stap('alle kinderen van het gezin bekend zijn', ({ casus }) => casus.leg('huishouden volledig'))
stap('er een {feit} is vastgelegd', ({ casus }, soort: string) =>
  soort === 'uitspraak zonder bron'
    ? casus.leg('feit vastgelegd', { id: 'gehoord', soort: 'uitspraak', tekst: 'Gehoord.', wanneer: 'onbekend' })
    : casus.feit(),
)
stap('er {int} signalen zijn aangekruist', ({ casus }, aantal: number) =>
  casus.leg('signalen aangekruist', { signalen: Array.from({ length: aantal }, (_leeg, nr) => `signaal-${nr}`) }),
)
stap('de rode vlag {id} is gezien', ({ casus }, vlag: string) => casus.leg('rode vlag gezien', { vlag }))
stap('de {check} {id} zegt', ({ casus }, check: string, uitkomst: string) =>
  check === 'kindcheck'
    ? casus.leg('kindcheck gedaan', { aanleidingen: ['iets-anders'], uitkomst, toelichting: 'Gevraagd.' })
    : casus.leg('mantelzorgverleningscheck gedaan', { uitkomst, toelichting: 'Gevraagd.' }),
)
stap('er sprake is van {situatie}', ({ casus }, situatie: string) => {
  const [bijzonderheid, ...rest] = situatie.split(' ')
  const risico = /met risico (.*)/.exec(situatie)?.[1]
  return casus.leg('bijzonderheid vastgesteld', { bijzonderheid, ...(risico ? { risico } : KENMERKEN[rest.join(' ')]) })
})
stap('het slachtoffer {wens}', ({ casus }, wens: string) =>
  casus.leg('wens vastgelegd', { wens: 'Wat het slachtoffer wil.', apartGesproken: true, ...WENSEN[wens] }),
)
stap('de andere ouder is gehoord', ({ casus }) =>
  casus.leg('andere ouder gehoord', { wie: 'vader', verslag: 'Gehoord.' }),
)
stap('{instantie} is gevraagd {grond}', ({ casus }, instantie: string, grond: string) => {
  const mag = grond.startsWith('met')
  if (instantie === 'de Raad')
    return casus.leg('verzoek aan raad gedaan', { gemandateerd: mag, toelichting: 'Hierom.' })
  return casus.leg('aanmelding comensha gedaan', { toestemming: mag ? 'slachtoffer' : 'geen', schriftelijk: mag })
})
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
stap('{naam} is geinformeerd', ({ casus }, naam: string) =>
  casus.leg('betrokkene geinformeerd', { persoon: naam.toLowerCase() }),
)
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
stap('de uitvoer op {dag} is opgeborgen', ({ casus }, op: string) =>
  casus.leg('uitvoer opgeborgen', { op, waar: 'het dossier van de school' }),
)
stap('de route {route} is', ({ casus }, gekozen: string) => {
  const [route, soorten] = gekozen.split(' voor ')
  return casus.leg('route bepaald', {
    route,
    toelichting: 'Hierom.',
    ...(soorten ? { soorten: soorten.split(' en ') } : {}),
  })
})
stap('van de andere route de stap {id} gezet is', ({ casus }, naam: string) =>
  casus.leg('andere route gevolgd', { stap: naam }),
)
