/** What became of one attack: stopped by the browser, or through. */
export interface Aanval {
  readonly naam: string
  readonly gestopt: boolean
}

/** Another origin, where somebody counts who comes by. */
let elders = ''
const merk = globalThis as { geraakt?: boolean }

/**
 * Attacks of a page that somehow runs an attacker's text. Each is done in a task of the page itself: a debugger that
 * evaluates goes past the policy. It is stopped when it throws, or when nothing was hit and the browser reported it.
 */
const AANVALLEN: Readonly<Record<string, () => unknown>> = {
  innerHTML: () => {
    document.createElement('div').innerHTML = '<img src=x onerror="geraakt=true">'
  },
  insertAdjacentHTML: () => document.body.insertAdjacentHTML('beforeend', '<img src=x onerror="geraakt=true">'),
  eval: () => Reflect.get(globalThis, 'eval')('geraakt = true'),
  Function: () => Reflect.construct(Function, ['geraakt = true'])(),
  // oxlint-disable-next-line no-implied-eval -- it is the attack
  'string timer': () => setTimeout('geraakt = true', 0),
  'script.src': () => {
    const script = document.createElement('script')
    script.src = `${elders}x.js`
    document.body.append(script)
  },
  'script text': () => {
    const script = document.createElement('script')
    script.text = 'geraakt = true'
    document.body.append(script)
  },
  'iframe.srcdoc': () => {
    const kader = document.createElement('iframe')
    kader.srcdoc = '<script>parent.geraakt = true</script>'
    document.body.append(kader)
  },
  DOMParser: () => new DOMParser().parseFromString('<b>x</b>', 'text/html'),
  'own policy': () =>
    (
      globalThis as unknown as { trustedTypes: { createPolicy(naam: string, regels: object): unknown } }
    ).trustedTypes.createPolicy('aanvaller', {
      createHTML: (tekst: string) => tekst,
    }),
  'foreign worker': () => new Worker(`data:text/javascript,postMessage(1)`),
  'fetch elsewhere': () => fetch(elders),
  'image elsewhere': () => {
    new Image().src = `${elders}x.png`
  },
  'socket elsewhere': () => new WebSocket(elders.replace('http', 'ws')),
  'beacon elsewhere': () => navigator.sendBeacon(elders, 'x'),
  'form elsewhere': () => {
    const formulier = document.createElement('form')
    formulier.action = elders
    formulier.method = 'post'
    document.body.append(formulier)
    formulier.submit()
  },
}

/** Does all attacks, one after another, with `adres` as the place that data would go to. */
export async function aanvallen(adres: string): Promise<Aanval[]> {
  elders = adres
  const uitslagen: Aanval[] = []
  for (const [naam, doe] of Object.entries(AANVALLEN)) uitslagen.push({ naam, gestopt: await isGestopt(doe) })
  return uitslagen
}

/** Long enough for a blocked request or script to be reported. */
const WACHT = 400

function isGestopt(doe: () => unknown): Promise<boolean> {
  return new Promise((klaar) => {
    merk.geraakt = false
    let gemeld = false
    const meld = () => {
      gemeld = true
    }
    document.addEventListener('securitypolicyviolation', meld)
    setTimeout(() => {
      let gegooid = false
      try {
        const uit = doe()
        if (uit instanceof Promise) uit.catch(() => undefined)
      } catch {
        gegooid = true
      }
      setTimeout(() => {
        document.removeEventListener('securitypolicyviolation', meld)
        klaar((gegooid || gemeld) && merk.geraakt !== true)
      }, WACHT)
    }, 0)
  })
}
