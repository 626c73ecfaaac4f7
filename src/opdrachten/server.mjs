import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { bewarenVoor, koppenVoor } from './beveiligingskoppen.mjs'

/** @type {Record<string, string>} */
const soorten = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}

const comprimeerbaar = new Set(['.css', '.html', '.js', '.json', '.svg', '.ttf', '.txt', '.wasm', '.webmanifest'])

/** @param {Buffer} inhoud */
const brotli = (inhoud) => brotliCompressSync(inhoud, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } })

/** @param {Readonly<Record<string, string | null>>} koppen @returns {Record<string, string>} */
const gegeven = (koppen) =>
  Object.fromEntries(Object.entries(koppen).flatMap(([kop, waarde]) => (waarde === null ? [] : [[kop, waarde]])))

/** @typedef {{ inhoud: Buffer, koppen: Record<string, string>, verpakt: Map<string, Buffer>, krimpt: boolean }} Bestand */

/** @param {string} pad @param {Buffer} inhoud @returns {Bestand} */
const alsBestand = (pad, inhoud) => {
  const extensie = extname(pad)
  const krimpt = comprimeerbaar.has(extensie)
  return {
    inhoud,
    krimpt,
    verpakt: new Map(),
    koppen: {
      ...gegeven(koppenVoor(pad)),
      'Content-Type': soorten[extensie] ?? 'application/octet-stream',
      'Cache-Control': bewarenVoor(pad),
      ETag: `W/"${createHash('sha256').update(inhoud).digest('base64url').slice(0, 22)}"`,
      ...(krimpt ? { Vary: 'Accept-Encoding' } : {}),
    },
  }
}

/**
 * Only what was in the folder at the start can be asked for: no path from outside ever reaches the file system.
 *
 * @param {string} map @returns {Map<string, Bestand>}
 */
const lees = (map) => {
  const ingangen = readdirSync(map, { recursive: true, withFileTypes: true })
  const bestanden = ingangen.filter((ingang) => ingang.isFile() && !ingang.name.startsWith('.'))
  return new Map(
    bestanden.map((ingang) => {
      const volledig = join(ingang.parentPath, ingang.name)
      const pad = volledig.slice(map.length).replaceAll('\\', '/').replace(/^\/?/, '/')
      return [pad, alsBestand(pad, readFileSync(volledig))]
    }),
  )
}

/** @param {Bestand} bestand @param {string} aanvaard @returns {{ inhoud: Buffer, koppen: Record<string, string> }} */
const verpak = (bestand, aanvaard) => {
  const mogelijk = aanvaard.split(',').map((deel) => deel.trim())
  const codering = bestand.krimpt
    ? ['br', 'gzip'].find((naam) => mogelijk.some((deel) => geldt(deel, naam)))
    : undefined
  if (codering === undefined) return bestand
  const inhoud =
    bestand.verpakt.get(codering) ?? (codering === 'br' ? brotli(bestand.inhoud) : gzipSync(bestand.inhoud))
  bestand.verpakt.set(codering, inhoud)
  return { inhoud, koppen: { ...bestand.koppen, 'Content-Encoding': codering } }
}

/** @param {string} deel @param {string} naam */
const geldt = (deel, naam) => {
  const [codering, gewicht = 'q=1'] = deel.split(/\s*;\s*/)
  return codering === naam && Number(gewicht.slice(2)) > 0
}

/** @param {string} adres */
const padVan = (adres) => {
  const [pad = '/'] = adres.split(/[?#]/)
  return pad === '/' ? '/index.html' : pad
}

/** Serves a built folder with the production headers. @param {{ map: string }} opties */
export const maakServer = ({ map }) => {
  const bestanden = lees(map)
  const ontbreekt = bestanden.get('/404.html') ?? alsBestand('/404.html', Buffer.from('Niet gevonden. / Not found.\n'))
  return createServer((vraag, antwoord) => {
    /** @param {number} code @param {Record<string, string>} koppen @param {Buffer} [inhoud] */
    const stuur = (code, koppen, inhoud) => {
      const lengte = inhoud ? { 'Content-Length': inhoud.length } : {}
      antwoord.writeHead(code, { ...koppen, ...lengte })
      antwoord.end(vraag.method === 'HEAD' ? undefined : inhoud)
    }
    if (vraag.method !== 'GET' && vraag.method !== 'HEAD') {
      return stuur(405, { ...gegeven(koppenVoor(padVan(vraag.url ?? '/'))), Allow: 'GET, HEAD' })
    }
    const gevonden = bestanden.get(padVan(vraag.url ?? '/'))
    const bestand = gevonden ?? ontbreekt
    if (gevonden && vraag.headers['if-none-match'] === bestand.koppen['ETag']) return stuur(304, bestand.koppen)
    const { inhoud, koppen } = verpak(bestand, vraag.headers['accept-encoding'] ?? '')
    return stuur(gevonden ? 200 : 404, koppen, inhoud)
  })
}

/**
 * Listens on the first free port from `poort` on, on this machine only; 0 takes any.
 *
 * @param {import('node:http').Server} server @param {number} poort @returns {Promise<string>} the address
 */
export const luister = (server, poort) =>
  new Promise((klaar, mislukt) => {
    let volgende = poort
    server.on('error', (/** @type {NodeJS.ErrnoException} */ fout) => {
      if (fout.code !== 'EADDRINUSE' || volgende >= poort + 100) return mislukt(fout)
      volgende += 1
      server.listen(volgende, '127.0.0.1')
    })
    server.once('listening', () => {
      const adres = server.address()
      klaar(`http://127.0.0.1:${typeof adres === 'object' ? adres?.port : poort}/`)
    })
    server.listen(volgende, '127.0.0.1')
  })
