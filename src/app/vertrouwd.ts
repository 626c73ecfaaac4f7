interface Beleid {
  createScriptURL(adres: string): unknown
}
interface Beleidsmaker {
  createPolicy(naam: string, regels: { createScriptURL: (adres: string) => string }): Beleid
}

const EIGEN = /^(?:assets\/[\w.-]+\.js|sw\.js)$/

/** Lets through what this build made, and throws at everything else. The development server has its own addresses. */
function keur(adres: string): string {
  const wortel = new URL('.', document.baseURI)
  const volledig = new URL(adres, wortel)
  const eigen = volledig.href.startsWith(wortel.href) && EIGEN.test(volledig.href.slice(wortel.href.length))
  const bijBouwen = import.meta.env.DEV && volledig.origin === wortel.origin
  if (!eigen && !bijBouwen) throw new TypeError('Not a script of this app')
  return volledig.href
}

const maker = (globalThis as { readonly trustedTypes?: Beleidsmaker }).trustedTypes
const beleid = maker?.createPolicy('weegwijzer', { createScriptURL: keur })

/**
 * The address of a script of this app, as `new Worker` and the service worker want it under Trusted Types. Throws a
 * TypeError for an address of another origin or of anything that is no script of this build.
 */
export function vertrouwdAdres(adres: string): string {
  return beleid ? (beleid.createScriptURL(adres) as string) : keur(adres)
}
