import './stijl/index.css'
import { createRoot } from 'react-dom/client'
import { luisterNaarTabbladen, verberg } from './slotwacht/weg'
import { bewaakVenster } from './werk/venster'
import { isVerborgen } from './werk/verbergen'

/** The calendar the core needs; older browsers get it before anything of the core is loaded. */
async function start() {
  if (!('Temporal' in globalThis)) await import('temporal-polyfill/global')
  const [{ startTaal }, { App }] = await Promise.all([import('./taal/taal'), import('./app/app')])
  await startTaal('begin')
  const plaats = document.getElementById('app')
  if (plaats) createRoot(plaats).render(<App />)
  const { deVernieuwer } = await import('./app/vernieuwen')
  deVernieuwer()
}

/** A page that was hidden comes back blank by the browser's Back button: start anew instead. */
window.addEventListener('pageshow', (event) => {
  if (event.persisted) window.location.reload()
})

bewaakVenster()
luisterNaarTabbladen()
if (isVerborgen()) verberg('elders')
else void start()
