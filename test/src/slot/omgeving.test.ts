import { describe, expect, it } from 'vitest'
import type { Browserfeiten } from '../../../src/slot/feiten'
import { omgevingVan } from '../../../src/slot/omgeving'

const CHROME =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'
const ANDROID =
  'Mozilla/5.0 (Linux; Android 15; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Mobile Safari/537.36'
const FIREFOX = 'Mozilla/5.0 (X11; Linux x86_64; rv:153.0) Gecko/20100101 Firefox/153.0'
const MAC =
  'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Safari/605.1.15'
const IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.4 Mobile/15E148 Safari/604.1'
const CHROME_IPHONE =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_4 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) CriOS/156.0 Mobile/15E148 Safari/604.1'
const WEBKITGTK =
  'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Safari/605.1.15'

const feiten = (deel: Partial<Browserfeiten>): Browserfeiten => ({
  userAgent: CHROME,
  vingers: 0,
  geinstalleerd: false,
  schrijven: 'lukt',
  bestanden: 'lukt',
  ruimte: 10 * 1024 ** 3,
  ...deel,
})
const wijzen = (deel: Partial<Browserfeiten>) => omgevingVan(feiten(deel)).wijzen

describe('how a vault can be kept', () => {
  it.each([CHROME, ANDROID, FIREFOX])('lasting or shared where a browser keeps things: %s', (userAgent) => {
    expect(wijzen({ userAgent, vingers: 5 })).toEqual(['eigen', 'gedeeld'])
  })

  it.each([
    ['Safari on a Mac', { userAgent: MAC }, 'mac'],
    ['Safari on an iPhone', { userAgent: IPHONE, vingers: 5 }, 'iphone'],
    ['an iPad, which calls itself a Mac', { userAgent: MAC, vingers: 5 }, 'iphone'],
    ['Chrome on an iPhone, which is Safari inside', { userAgent: CHROME_IPHONE, vingers: 5 }, 'iphone'],
  ])('on %s only when it is installed', (_naam, deel, toestel) => {
    expect(wijzen(deel)).toEqual(['installeren', 'gedeeld'])
    expect(omgevingVan(feiten(deel)).toestel).toBe(toestel)
    expect(wijzen({ ...deel, geinstalleerd: true })).toEqual(['eigen', 'gedeeld'])
  })

  it('only shared on a WebKit browser that cannot install', () => {
    expect(wijzen({ userAgent: WEBKITGTK })).toEqual(['gedeeld'])
  })

  it('only shared where the browser keeps nothing beyond this window', () => {
    const omgeving = omgevingVan(feiten({ userAgent: FIREFOX, bestanden: 'geweigerd' }))
    expect(omgeving.wijzen).toEqual(['gedeeld'])
    expect(omgeving.vluchtig).toBe(true)
    expect(omgevingVan(feiten({ bestanden: 'onbekend' })).vluchtig).toBe(false)
  })

  it('not at all where a trial write fails', () => {
    expect(wijzen({ schrijven: 'mislukt' })).toEqual([])
  })

  it('with a warning when there is hardly any room, and without when the browser does not say', () => {
    expect(omgevingVan(feiten({ ruimte: 1024 })).weinigRuimte).toBe(true)
    expect(omgevingVan(feiten({ ruimte: null })).weinigRuimte).toBe(false)
  })
})
