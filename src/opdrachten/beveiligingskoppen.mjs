/** @param {Record<string, string[]>} regels */
const alsBeleid = (regels) =>
  Object.entries(regels)
    .map((regel) => regel.flat().join(' '))
    .join('; ')

const beleid = {
  'default-src': ["'none'"],
  'script-src': ["'self'"],
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

const open = ['publickey-credentials-get=(self)', 'publickey-credentials-create=(self)']

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

/** Looser, for `vite dev` only: hot reload writes inline scripts and styles and listens on a web socket. */
export const ontwikkelkoppen = {
  ...overigeKoppen,
  'Content-Security-Policy': alsBeleid({
    ...beleid,
    'script-src': ["'self'", "'unsafe-inline'"],
    'style-src': ["'self'", "'unsafe-inline'"],
    'connect-src': ["'self'", 'ws:'],
  }),
}
