/** @param {Record<string, string[]>} regels */
const alsBeleid = (regels) =>
  Object.entries(regels)
    .map((regel) => regel.flat().join(' '))
    .join('; ')

const beleid = {
  'default-src': ["'none'"],
  // Argon2 is WebAssembly; this allows that and no eval.
  'script-src': ["'self'", "'wasm-unsafe-eval'"],
  'style-src': ["'self'"],
  'img-src': ["'self'", 'data:'],
  'font-src': ["'self'"],
  'connect-src': ["'self'"],
  'worker-src': ["'self'"],
  'manifest-src': ["'self'"],
  'form-action': ["'none'"],
  'base-uri': ["'none'"],
  'frame-ancestors': ["'none'"],
}

const vertrouwdeTypen = {
  'require-trusted-types-for': ["'script'"],
  'trusted-types': ['weegwijzer'],
}

const gesloten = [
  'accelerometer',
  'autoplay',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
].map((onderdeel) => `${onderdeel}=()`)

// `unload` keeps working: a page that listens to it is not kept as a copy by the browser (src/slotwacht/geen-kopie.ts).
const open = ['publickey-credentials-get=(self)', 'publickey-credentials-create=(self)', 'unload=(self)']

const overigeKoppen = {
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Origin-Agent-Cluster': '?1',
  'Permissions-Policy': [...gesloten, ...open].join(', '),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
}

/**
 * The set every host should send. Strict-Transport-Security is left to a host with a certificate: on localhost it
 * would lock the developer out of every other local server.
 */
export const beveiligingskoppen = {
  'Content-Security-Policy': alsBeleid({ ...beleid, ...vertrouwdeTypen }),
  ...overigeKoppen,
}

/**
 * The pages of lock and hide. Outside the isolation group of the app: a browser has to leave the process that held
 * what was written in order to show them (measured: docs/beslissingen/0028-vergrendelen-is-weggaan.md).
 */
export const BUITEN_DE_GROEP = ['/slot.html', '/neutraal.html']

/**
 * The security headers of one file, by its path from the root of the app ("/slot.html"; "/" is a page of the app).
 *
 * @param {string} pad @returns {Readonly<Record<string, string | null>>} `null`: this header must not be sent
 */
export const koppenVoor = (pad) => ({
  ...beveiligingskoppen,
  ...(BUITEN_DE_GROEP.includes(pad)
    ? { 'Cross-Origin-Opener-Policy': null, 'Cross-Origin-Embedder-Policy': null }
    : {}),
})

/** How long a browser may keep a file. @param {string} pad @returns {string} the value of Cache-Control */
export const bewarenVoor = (pad) => {
  if (pad.startsWith('/assets/')) return 'public, max-age=31536000, immutable'
  return pad.endsWith('/') || pad.endsWith('.html') ? 'no-store' : 'no-cache'
}

/** Looser, for `vite dev` only: hot reload writes inline scripts and styles and listens on a web socket. */
export const ontwikkelkoppen = {
  ...overigeKoppen,
  'Content-Security-Policy': alsBeleid({
    ...beleid,
    'script-src': ["'self'", "'unsafe-inline'", "'wasm-unsafe-eval'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", 'ws:'],
  }),
}
