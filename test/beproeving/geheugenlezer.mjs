import { closeSync, openSync, readFileSync, readSync } from 'node:fs'

const BLOK = 1 << 24

/** What can be read of a running process, as [begin, end] addresses. @param {number} pid @returns {[number, number][]} */
const stukken = (pid) =>
  readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((regel) => {
      const [, van, tot] = /^([0-9a-f]+)-([0-9a-f]+) r/.exec(regel) ?? []
      return van && tot && tot.length <= 12 ? [[Number.parseInt(van, 16), Number.parseInt(tot, 16)]] : []
    })

/** @param {Buffer} blok @param {Buffer} naald */
const keren = (blok, naald) => {
  let aantal = 0
  for (let plek = blok.indexOf(naald); plek >= 0; plek = blok.indexOf(naald, plek + 1)) aantal++
  return aantal
}

/**
 * How often this text stands in the memory of a process, as UTF-8 and as UTF-16. Linux only, and needs the right to
 * look into that process. A process that is gone holds nothing.
 *
 * @param {number} pid @param {string} tekst @returns {number}
 */
export const telInGeheugen = (pid, tekst) => {
  const naalden = [Buffer.from(tekst, 'utf8'), Buffer.from(tekst, 'utf16le')]
  const buffer = Buffer.alloc(BLOK)
  let aantal = 0
  try {
    const geheugen = openSync(`/proc/${pid}/mem`, 'r')
    try {
      for (const [van, tot] of stukken(pid)) {
        for (let hier = van; hier < tot; hier += BLOK) {
          const gelezen = lees(geheugen, buffer, Math.min(BLOK, tot - hier), hier)
          for (const naald of naalden) aantal += keren(buffer.subarray(0, gelezen), naald)
        }
      }
    } finally {
      closeSync(geheugen)
    }
  } catch (fout) {
    if (!isWeg(fout)) throw fout
  }
  return aantal
}

/** Some pages of a process cannot be read: they count as empty. @returns {number} */
const lees = (
  /** @type {number} */ geheugen,
  /** @type {Buffer} */ buffer,
  /** @type {number} */ lengte,
  /** @type {number} */ hier,
) => {
  try {
    return readSync(geheugen, buffer, 0, lengte, hier)
  } catch {
    return 0
  }
}

const isWeg = (/** @type {unknown} */ fout) =>
  fout instanceof Error && 'code' in fout && (fout.code === 'ENOENT' || fout.code === 'ESRCH')
