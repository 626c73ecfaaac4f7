import { verzwijgVenster } from '../werk/venster'
import { onthoudVerborgen } from '../werk/verbergen'
import { laatGaan } from '../werk/vertrekwacht'
import { opDienst } from './dienst'
import { type Slotbericht, type Slotkanaal, slotkanaal } from './kanaal'
import { terugweg } from './terugweg'
import { maakWeggang, type Openstaand, type Reden, type Uitgang } from './weggaan'

let kanaal: Slotkanaal | null = null

const vertrek = (bestand: string, hash = '') => {
  laatGaan()
  window.location.replace(new URL(bestand, document.baseURI).href + hash)
}

const uitgang: Uitgang = {
  maakLeeg() {
    document.documentElement.hidden = true
    verzwijgVenster()
  },
  naarSlot: () => vertrek('slot.html', terugweg(window.location.hash)),
  naarNeutraal() {
    onthoudVerborgen()
    vertrek('neutraal.html')
  },
  zeg: (bericht) => kanaal?.zeg(bericht),
  wacht: (ms) =>
    new Promise((klaar) => {
      setTimeout(klaar, ms)
    }),
}

const weggang = maakWeggang(uitgang)

/** Says that a vault is open in this tab, and how it is put away. Returns how to take that back. */
export function houdOpen(openstaand: Openstaand): () => void {
  return weggang.houdOpen(openstaand)
}

/** Locks this tab and the others, and leaves for the lock page. */
export function vergrendel(reden: Reden): void {
  weggang.vergrendel(reden)
}

/**
 * Leaves for the neutral page at once, with all tabs; `elders` with this one only. The browser's Back button finds that
 * page too, whatever came before.
 */
export function verberg(elders?: 'elders'): void {
  weggang.verberg(elders)
}

/** Tells the other tabs that somebody is at work here. */
export function zegLeven(): void {
  kanaal?.zeg({ soort: 'leeft', op: Date.now() })
}

/** Joins the other tabs: from now on they lock and hide together. */
export function luisterNaarTabbladen(): Slotkanaal {
  kanaal ??= slotkanaal(hoor)
  return kanaal
}

function hoor(bericht: Slotbericht): void {
  if (bericht.soort === 'leeft') opDienst()?.leeftElders(bericht.op)
  if (bericht.soort === 'slot' && !(bericht.stil && opDienst()?.kijk() === 'rust')) weggang.vergrendel('elders')
  if (bericht.soort === 'verberg') weggang.verberg('elders')
}
