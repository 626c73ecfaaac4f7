import { spawn } from 'node:child_process'

const rust = (/** @type {number} */ ms) => new Promise((klaar) => setTimeout(klaar, ms))

/**
 * WebKitGTK by its own driver, which speaks plain WebDriver over HTTP; it needs a display, so it runs under xvfb.
 *
 * @param {{ adres: string, poort?: number }} opties
 */
export const openWebkit = async ({ adres, poort = 20_000 + Math.floor(Math.random() * 20_000) }) => {
  const proces = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${poort}`], { stdio: 'ignore', detached: true })
  const deur = `http://127.0.0.1:${poort}`
  const sessie = await begin(deur)
  const vraag = (/** @type {string} */ pad, /** @type {object} */ inhoud) =>
    stuur(`${deur}/session/${sessie.sessionId}${pad}`, inhoud)
  await vraag('/timeouts', { script: 120_000, pageLoad: 60_000 })
  const ga = async () => {
    await vraag('/url', { url: adres })
    for (let keer = 0; keer < 200; keer++) {
      const { value } = await lees(`${deur}/session/${sessie.sessionId}/title`)
      if (value === 'Beproeving klaar') return
      await rust(100)
    }
    throw new Error('WebKit opende de proefpagina niet.')
  }
  await ga()
  return {
    naam: `${sessie.capabilities.browserName} ${sessie.capabilities.browserVersion}`,
    klachten: [],
    doe: async (/** @type {string} */ tekst, /** @type {unknown[]} */ ...invoer) => {
      const script = `const klaar = arguments[arguments.length - 1];
        (${tekst})(...Array.from(arguments).slice(0, -1)).then((uit) => klaar({ uit: uit ?? null }), (fout) => klaar({ fout: String(fout) }))`
      const { value } = await vraag('/execute/async', { script, args: invoer })
      if (value.fout) throw new Error(value.fout)
      return value.uit
    },
    herlaad: ga,
    sluit: async () => {
      await fetch(`${deur}/session/${sessie.sessionId}`, { method: 'DELETE' }).catch(() => undefined)
      if (proces.pid) process.kill(-proces.pid, 'SIGTERM')
    },
  }
}

/** @param {string} deur */
const begin = async (deur) => {
  const capabilities = {
    alwaysMatch: { 'webkitgtk:browserOptions': { binary: minibrowser(), args: ['--automation'] } },
  }
  let keren = 0
  while (true) {
    try {
      return (await stuur(`${deur}/session`, { capabilities })).value
    } catch (fout) {
      keren += 1
      if (keren === 60) throw fout
      await rust(500)
    }
  }
}

const minibrowser = () => '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser'

/** @param {string} adres @param {object} inhoud */
const stuur = async (adres, inhoud) => {
  const antwoord = await fetch(adres, { method: 'POST', body: JSON.stringify(inhoud) })
  const uit = /** @type {{ value: any }} */ (await antwoord.json())
  if (!antwoord.ok) throw new Error(uit.value?.message ?? 'WebDriver weigerde.')
  return uit
}

/** @param {string} adres */
const lees = async (adres) => /** @type {{ value: any }} */ (await (await fetch(adres)).json())
