import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bewarenVoor, koppenVoor } from '../../src/opdrachten/beveiligingskoppen.mjs'
import { luister, maakServer } from '../../src/opdrachten/server.mjs'

type Antwoord = { code: number | undefined; koppen: IncomingHttpHeaders; inhoud: Buffer }

const script = 'console.info("weegwijzer")\n'.repeat(50)
const servers: Server[] = []
let map = ''
let adres = ''

/** fetch would tidy up the path and unpack the answer. */
const vraag = (pad: string, koppen: Record<string, string> = {}, method = 'GET') =>
  new Promise<Antwoord>((klaar, mislukt) => {
    const { hostname, port } = new URL(adres)
    const verzoek = request({ hostname, port, path: pad, method, headers: koppen, agent: false }, (antwoord) => {
      const delen: Buffer[] = []
      antwoord.on('data', (deel: Buffer) => delen.push(deel))
      antwoord.on('end', () =>
        klaar({ code: antwoord.statusCode, koppen: antwoord.headers, inhoud: Buffer.concat(delen) }),
      )
    })
    verzoek.on('error', mislukt)
    verzoek.end()
  })

const klein = (koppen: Readonly<Record<string, string | null>>) =>
  Object.fromEntries(
    Object.entries(koppen).flatMap(([kop, waarde]) => (waarde === null ? [] : [[kop.toLowerCase(), waarde]])),
  )

/** What is no security header. */
const gewoon =
  /^(content-(type|length|encoding)|cache-control|etag|vary|allow|date|connection|keep-alive|transfer-encoding)$/
const alleen = (koppen: IncomingHttpHeaders) =>
  Object.fromEntries(Object.entries(koppen).filter(([kop]) => !gewoon.test(kop)))

const start = (poort = 0) => {
  const server = maakServer({ map: join(map, 'dist') })
  servers.push(server)
  return luister(server, poort)
}

beforeAll(async () => {
  map = mkdtempSync(join(tmpdir(), 'weegwijzer-'))
  mkdirSync(join(map, 'dist/assets'), { recursive: true })
  writeFileSync(join(map, 'geheim.txt'), 'geheim')
  writeFileSync(join(map, 'dist/.stempel'), 'stempel')
  writeFileSync(join(map, 'dist/index.html'), '<!doctype html><title>begin</title>')
  writeFileSync(join(map, 'dist/404.html'), '<!doctype html><title>weg</title>')
  writeFileSync(join(map, 'dist/slot.html'), '<!doctype html><title>slot</title>')
  writeFileSync(join(map, 'dist/neutraal.html'), '<!doctype html><title>werkplan</title>')
  writeFileSync(join(map, 'dist/sw.js'), '0')
  writeFileSync(join(map, 'dist/icoon.png'), 'beeld')
  writeFileSync(join(map, 'dist/assets/start-1.js'), script)
  adres = await start()
})

afterAll(() => {
  for (const server of servers) server.close()
  rmSync(map, { recursive: true })
})

describe('the server of npm start', () => {
  it('sends the security headers of its path with every answer, and none that must be absent', async () => {
    for (const pad of ['/', '/icoon.png', '/assets/start-1.js', '/weg', '/slot.html', '/neutraal.html', '/sw.js']) {
      expect(alleen((await vraag(pad)).koppen), pad).toEqual(klein(koppenVoor(pad)))
    }
    expect(alleen((await vraag('/', {}, 'POST')).koppen)).toEqual(klein(koppenVoor('/')))
  })

  it('keeps the pages of lock and hide outside the isolation group, and nothing else', async () => {
    const groep = async (pad: string) => {
      const { koppen } = await vraag(pad)
      return [koppen['cross-origin-opener-policy'], koppen['cross-origin-embedder-policy']]
    }
    for (const pad of ['/', '/index.html', '/assets/start-1.js', '/sw.js', '/weg', '/slot.html/', '/Slot.html']) {
      expect(await groep(pad), pad).toEqual(['same-origin', 'require-corp'])
    }
    for (const pad of ['/slot.html', '/slot.html?x', '/neutraal.html']) {
      expect(await groep(pad), pad).toEqual([undefined, undefined])
    }
  })

  it('lets the app run its own scripts and WebAssembly, and nothing made from text', async () => {
    for (const pad of ['/', '/slot.html', '/neutraal.html']) {
      const beleid = new Map(
        String((await vraag(pad)).koppen['content-security-policy'])
          .split('; ')
          .map((regel) => [regel.split(' ')[0], regel.split(' ').slice(1).join(' ')] as const),
      )
      expect(Object.fromEntries(beleid), pad).toMatchObject({
        'default-src': "'none'",
        'script-src': "'self' 'wasm-unsafe-eval'",
        'connect-src': "'self'",
        'worker-src': "'self'",
        'form-action': "'none'",
        'base-uri': "'none'",
        'frame-ancestors': "'none'",
        'require-trusted-types-for': "'script'",
        'trusted-types': 'weegwijzer',
      })
    }
  })

  it('says of every file how long it may be kept', async () => {
    for (const pad of ['/', '/slot.html', '/sw.js', '/assets/start-1.js', '/icoon.png']) {
      expect((await vraag(pad)).koppen['cache-control'], pad).toBe(bewarenVoor(pad))
    }
    expect(['/', '/slot.html', '/sw.js', '/assets/start-1.js'].map(bewarenVoor)).toEqual([
      'no-store',
      'no-store',
      'no-cache',
      'public, max-age=31536000, immutable',
    ])
  })

  it('serves the page for / and tells a browser never to keep it', async () => {
    const { code, koppen, inhoud } = await vraag('/?naar=/x')
    expect({ code, soort: koppen['content-type'], bewaren: koppen['cache-control'] }).toEqual({
      code: 200,
      soort: 'text/html; charset=utf-8',
      bewaren: 'no-store',
    })
    expect(inhoud.toString()).toContain('begin')
  })

  it.each([
    '/../geheim.txt',
    '/assets/../../geheim.txt',
    '/..%2fgeheim.txt',
    '/%2e%2e/geheim.txt',
    '//geheim.txt',
    '/..\\geheim.txt',
    '/.stempel',
    '/assets',
    '/%00',
    '/__proto__',
  ])('answers %s with its 404 page', async (pad) => {
    const { code, inhoud } = await vraag(pad)
    expect({ code, inhoud: inhoud.toString() }).toEqual({ code: 404, inhoud: '<!doctype html><title>weg</title>' })
  })

  it('packs what shrinks in the way the browser asked for', async () => {
    const pad = '/assets/start-1.js'
    const brotli = await vraag(pad, { 'Accept-Encoding': 'gzip, br' })
    const gzip = await vraag(pad, { 'Accept-Encoding': 'gzip, br;q=0' })
    const kaal = await vraag(pad)
    expect([brotli, gzip, kaal].map(({ koppen }) => koppen['content-encoding'])).toEqual(['br', 'gzip', undefined])
    expect(brotliDecompressSync(brotli.inhoud).toString()).toBe(script)
    expect(gunzipSync(gzip.inhoud).toString()).toBe(script)
    expect(kaal.koppen['cache-control']).toBe('public, max-age=31536000, immutable')
    expect((await vraag('/icoon.png', { 'Accept-Encoding': 'gzip' })).koppen['content-encoding']).toBeUndefined()
  })

  it('answers HEAD without a body, an unchanged file with 304, and nothing but GET and HEAD', async () => {
    const kop = await vraag('/icoon.png', {}, 'HEAD')
    expect({ code: kop.code, lengte: kop.koppen['content-length'], inhoud: kop.inhoud.length }).toEqual({
      code: 200,
      lengte: '5',
      inhoud: 0,
    })
    expect((await vraag('/icoon.png', { 'If-None-Match': kop.koppen.etag ?? '' })).code).toBe(304)
    const post = await vraag('/', {}, 'POST')
    expect({ code: post.code, mag: post.koppen.allow }).toEqual({ code: 405, mag: 'GET, HEAD' })
  })

  it('takes the next port when one is in use', async () => {
    const bezet = Number(new URL(adres).port)
    expect(Number(new URL(await start(bezet)).port)).toBeGreaterThan(bezet)
  })
})
