import { mkdtempSync, rmSync } from 'node:fs'
import { cpus, tmpdir } from 'node:os'
import { join } from 'node:path'
import { openProef, startChromium } from './chromium.mjs'
import { dodenreeks } from './doden.mjs'
import { openElders } from './elders.mjs'
import { motorproef, percentiel } from './motorproef.mjs'
import { kanSchijfMaken, stroomreeks } from './stroom.mjs'
import { openWebkit } from './webkit.mjs'

/**
 * @typedef {object} Beproeving
 * @property {string} pad the Chromium to use
 * @property {(deel: string) => boolean} wil
 * @property {number | undefined} aantal rounds, instead of the usual number
 * @property {(mutant?: string) => Promise<{ adres: string, stop: () => void }>} serveer
 * @property {() => boolean} metFirefox
 * @property {() => boolean} metWebkit
 * @property {(tekst: string) => void} meld
 */

const KEREN = { doden: 200, 'doden-mutant': 40, stroom: 20, 'stroom-mutant': 8 }

/** Does the trials that were asked for and tells the figures. @param {Beproeving} opties @returns {Promise<string>} */
export const beproef = async (opties) => {
  const delen = [
    kop(),
    await doden(opties),
    await stroom(opties),
    await geheugen(opties),
    await motoren(opties),
    await lijst(opties),
  ]
  return `${delen.filter(Boolean).join('\n\n')}\n`
}

const kop = () => {
  const [processor] = cpus()
  const nu = new Date().toISOString().slice(0, 10)
  return `# Beproeving van de kluis

Gemaakt door \`npm run beproeving\` op ${nu}: Node ${process.versions.node}, ${process.platform}, ${cpus().length} kernen, ${processor?.model.trim() ?? 'onbekende processor'}.
Alles komt uit een keer, in de gebouwde werker met de koppen van \`npm start\`.`
}

/** @param {readonly string[]} koppen @param {readonly (readonly (string | number)[])[]} rijen */
const tabel = (koppen, rijen) =>
  [koppen, koppen.map(() => '---'), ...rijen].map((rij) => `| ${rij.join(' | ')} |`).join('\n')

const DOOD = [
  'bouw',
  'keer gedood',
  'bevestigde regels',
  'daarvan verloren',
  'ketens stuk',
  'wel bewaard, nog niet bevestigd',
]

/** @param {Beproeving} opties */
const doden = async ({ wil, pad, aantal, serveer, meld }) => {
  if (!wil('doden')) return ''
  const reeks = async (/** @type {string | undefined} */ mutant) => {
    const server = await serveer(mutant)
    const rondes = aantal ?? KEREN[mutant ? 'doden-mutant' : 'doden']
    const uit = await dodenreeks({
      pad,
      adres: server.adres,
      rondes,
      meld: (ronde) => ronde % 20 === 0 && meld(`gedood: ${ronde}`),
    })
    server.stop()
    return [mutant ?? 'echt', uit.rondes, uit.bevestigd, uit.verloren, uit.kapot, uit.meer]
  }
  const rijen = [await reeks(undefined), await reeks('twee-transacties')]
  return `## De browser gedood terwijl hij schrijft\n\n${tabel(DOOD, rijen)}\n
*twee-transacties* is een expres gemaakte fout (regel en kop apart geschreven); een reeks stopt bij de eerste keten die stuk is.`
}

const STROOM = [
  'bouw',
  'keer stroom weg',
  'bevestigde regels',
  'daarvan verloren',
  'keren met verlies',
  'ketens stuk',
  'wel bewaard, nog niet bevestigd',
]

/** @param {Beproeving} opties */
const stroom = async ({ wil, pad, aantal, serveer, meld }) => {
  if (!wil('stroom')) return ''
  if (!kanSchijfMaken()) return '## Stroom weg\n\nNiet gedaan: deze computer laat geen schijf uit een bestand koppelen.'
  const reeks = async (/** @type {string | undefined} */ mutant) => {
    const server = await serveer(mutant)
    const rondes = aantal ?? KEREN[mutant ? 'stroom-mutant' : 'stroom']
    const uit = await stroomreeks({ pad, adres: server.adres, rondes, meld: (ronde) => meld(`stroom weg: ${ronde}`) })
    server.stop()
    return [mutant ?? 'echt', uit.rondes, uit.bevestigd, uit.verloren, uit.rondesMetVerlies, uit.kapot, uit.meer]
  }
  const rijen = [await reeks(undefined), await reeks('relaxed')]
  return `## Stroom weg terwijl hij schrijft\n\n${tabel(STROOM, rijen)}\n
Nagebootst met een schijf die een bestand is: wat het systeem nog niet had weggeschreven, is weg. Een schijf die zelf van volgorde
wisselt of liegt, is niet nagebootst. *relaxed* is een expres gemaakte fout: de gewone duurzaamheid van de browser.`
}

/** @param {Beproeving} opties */
const geheugen = async ({ wil, pad }) => {
  if (!wil('geheugen')) return ''
  if (process.platform !== 'linux') return '## Leesbare tekst in het geheugen\n\nNiet gedaan: dat kan alleen op Linux.'
  const { geheugenproef } = await import('./geheugen.mjs')
  const rijen = await geheugenproef({ pad })
  return `## Leesbare tekst in het geheugen\n\n${tabel(['daad', 'kopieën ervoor', 'na 1 seconde'], rijen)}\n
Geteld in het geheugen van alle processen die een pagina tekenen, als UTF-8 en als UTF-16. Alleen Chromium op Linux.`
}

/** @param {Beproeving} opties */
const motoren = async ({ wil, pad, serveer, metFirefox, metWebkit, meld }) => {
  if (!wil('motoren')) return ''
  const server = await serveer()
  const { adres } = server
  /** @type {[string, () => Promise<import('./motorproef.mjs').Motor>][]} */
  const open = [['Chromium', () => openChromium(pad, adres)]]
  if (metFirefox())
    open.push([
      'Firefox',
      async () =>
        (await import(new URL('./motoren/firefox.mjs', import.meta.url).href)).openFirefox({
          pad: '/usr/bin/firefox-esr',
          adres,
        }),
    ])
  if (metWebkit()) open.push(['WebKitGTK', () => openWebkit({ adres })])
  const rijen = []
  const door = []
  for (const [naam, maak] of open) {
    meld(`motor: ${naam}`)
    const motor = await maak()
    const elders = await openElders()
    const uit = await metMotor(motor, elders)
    rijen.push([
      uit.naam,
      uit.inrichten.toFixed(0),
      uit.ontgrendelen.toFixed(0),
      uit.p50.toFixed(1),
      uit.p99.toFixed(1),
      uit.regels,
      uit.mis.length,
      `${uit.aanvallen.filter(({ gestopt }) => gestopt).length} van ${uit.aanvallen.length}`,
      uit.bezoeken,
    ])
    door.push(...uit.aanvallen.filter(({ gestopt }) => !gestopt).map((aanval) => `- ${naam}: ${aanval.naam}`))
  }
  server.stop()
  const koppen = [
    'motor',
    'inrichten ms',
    'ontgrendelen ms',
    'regel erbij p50 ms',
    'p99 ms',
    'regels na herladen',
    'fouten in de keten',
    'aanvallen gestopt',
    'verzoeken naar elders',
  ]
  return `## Drie motoren\n\n${tabel(koppen, rijen)}\n\n${door.length > 0 ? `Niet gestopt:\n\n${door.join('\n')}` : 'Elke aanval is gestopt.'}`
}

/** @param {import('./motorproef.mjs').Motor} motor @param {import('./elders.mjs').Elders} elders */
const metMotor = async (motor, elders) => {
  try {
    return await motorproef(motor, elders)
  } finally {
    elders.sluit()
    await motor.sluit()
  }
}

/** @param {string} pad @param {string} adres @returns {Promise<import('./motorproef.mjs').Motor>} */
const openChromium = async (pad, adres) => {
  const profiel = mkdtempSync(join(tmpdir(), 'weegwijzer-motor-'))
  const browser = await startChromium({ pad, profiel })
  const pagina = await openProef(browser.context, adres)
  return {
    naam: `Chromium ${browser.context.browser()?.version() ?? ''}`,
    klachten: [],
    doe: (tekst, ...invoer) => pagina.evaluate(`(${tekst})(${invoer.map((deel) => JSON.stringify(deel)).join(',')})`),
    herlaad: async () => {
      await pagina.reload()
      await pagina.waitForFunction(() => document.title === 'Beproeving klaar')
    },
    sluit: async () => {
      await browser.dood()
      rmSync(profiel, { recursive: true, force: true })
    },
  }
}

/** @param {Beproeving} opties */
const lijst = async ({ wil, pad, serveer }) => {
  if (!wil('lijst')) return ''
  const server = await serveer()
  const motor = await openChromium(pad, server.adres)
  await motor.doe('async () => { await proef.inrichten(); await proef.vul(10000) }')
  await motor.herlaad()
  await motor.doe('async () => proef.ontgrendel()')
  const keren = []
  for (let keer = 0; keer < 7; keer++) keren.push(await motor.doe("async () => proef.lijst('pop 99')"))
  await motor.sluit()
  server.stop()
  const tijden = keren.map(({ ms }) => ms)
  return `## Een lijst van 10.000 casussen

Lezen, ontsleutelen en zoeken (${keren[0]?.aantal} casussen, ${keren[0]?.gevonden} gevonden): de eerste keer ${tijden[0]?.toFixed(0)} ms, daarna in het midden ${percentiel(tijden.slice(1), 0.5).toFixed(0)} ms.`
}
