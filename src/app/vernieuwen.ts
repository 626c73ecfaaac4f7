import { type Vernieuwer, vernieuwer } from '../vernieuwen/vernieuwing'
import { vertrouwdAdres } from './vertrouwd'

const NIETS: Vernieuwer = { stand: () => 'geen', luister: () => () => undefined, wissel: async () => undefined }

let mijn: Vernieuwer | undefined

/** The service worker of this app, registered when it is first asked for. The development server has none. */
export function deVernieuwer(): Vernieuwer {
  mijn ??= import.meta.env.PROD && 'serviceWorker' in navigator ? maak(navigator.serviceWorker) : NIETS
  return mijn
}

function maak(dienst: ServiceWorkerContainer): Vernieuwer {
  return vernieuwer({ dienst, herlaad: () => window.location.reload() }, vertrouwdAdres('sw.js'))
}
