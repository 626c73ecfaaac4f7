import '../stijl/index.css'
import { createRoot } from 'react-dom/client'
import { tabsessie } from '../opslag/sessie'
import { startTaal } from '../taal/taal'
import { bewaakVenster } from '../werk/venster'
import { isVerborgen } from '../werk/verbergen'
import { houdTabkluisBezet } from './bezet'
import { SlotScherm } from './slot-scherm'
import { terugweg } from './terugweg'
import { luisterNaarTabbladen, verberg } from './weg'

/** The lock page: a document of its own, outside the isolation group of the app (`slot.html`). */
async function start() {
  await startTaal('poort')
  const plaats = document.getElementById('app')
  if (!plaats) return
  createRoot(plaats).render(
    <SlotScherm
      terug={`./${terugweg(window.location.hash)}`}
      tijdelijk={tabsessie().lees() !== null}
      ga={(adres) => window.location.replace(new URL(adres, document.baseURI))}
    />,
  )
}

bewaakVenster()
houdTabkluisBezet()
luisterNaarTabbladen().zeg({ soort: 'dicht' })
if (isVerborgen()) verberg('elders')
else void start()
