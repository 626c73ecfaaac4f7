import type { Browserfeiten } from './feiten'

/** How a vault can be kept here: on a device of one's own, only after installing, or on a shared computer. */
export type Wijze = 'eigen' | 'installeren' | 'gedeeld'

/** How to install on this device; `anders` cannot. */
export type Toestel = 'iphone' | 'mac' | 'anders'

export interface Omgeving {
  /** What can be chosen. Empty: nothing can be kept here at all. */
  readonly wijzen: readonly Wijze[]
  /** What was kept would be gone when this window closes, as far as the browser lets know. */
  readonly vluchtig: boolean
  readonly weinigRuimte: boolean
  readonly toestel: Toestel
}

/** Under this a browser has hardly room for some casussen and their backup. */
const KRAP = 50 * 1024 * 1024

/**
 * What the facts mean. Safari, and every browser on an iPhone or iPad, erases what a site keeps after seven days of use
 * without a visit; an installed app is left alone (WebKit, "Full Third-Party Cookie Blocking and More", 24 March 2020).
 */
export function omgevingVan(feiten: Browserfeiten): Omgeving {
  const vluchtig = feiten.bestanden === 'geweigerd'
  const wist = isSafari(feiten) && !feiten.geinstalleerd
  const toestel = toestelVan(feiten)
  const eigen: readonly Wijze[] = vluchtig ? [] : wist ? (toestel === 'anders' ? [] : ['installeren']) : ['eigen']
  return {
    wijzen: feiten.schrijven === 'lukt' ? [...eigen, 'gedeeld'] : [],
    vluchtig,
    weinigRuimte: feiten.ruimte !== null && feiten.ruimte < KRAP,
    toestel,
  }
}

function isIos({ userAgent, vingers }: Browserfeiten): boolean {
  return /iPhone|iPad|iPod/.test(userAgent) || (userAgent.includes('Macintosh') && vingers > 1)
}

function isSafari(feiten: Browserfeiten): boolean {
  const { userAgent } = feiten
  return isIos(feiten) || (/Version\/.*Safari\//.test(userAgent) && !/Chrome|Chromium|Android/.test(userAgent))
}

function toestelVan(feiten: Browserfeiten): Toestel {
  if (isIos(feiten)) return 'iphone'
  return feiten.userAgent.includes('Macintosh') ? 'mac' : 'anders'
}
