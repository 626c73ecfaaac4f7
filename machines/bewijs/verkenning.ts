/** Something that can be walked: where it begins, what can be tried, and what trying does. */
export interface Verkenbaar<Ruw, Toestand, Gebeurtenis> {
  readonly begin: readonly Ruw[]
  readonly alfabet: readonly Gebeurtenis[]
  /** What cannot happen here at all, whatever the chart says. */
  readonly uitgesloten: (toestand: Toestand, gebeurtenis: Gebeurtenis) => boolean
  readonly sleutel: (ruw: Ruw) => string
  /** Looks closer at a state that was not met before. */
  readonly maak: (ruw: Ruw) => Toestand
  /** `null` when trying it gave back the very same state. */
  readonly probeer: (
    toestand: Toestand,
    gebeurtenis: Gebeurtenis,
  ) => { readonly geaccepteerd: boolean; readonly ruw: Ruw | null }
}

/** An accepted gebeurtenis, from one state to another. */
export interface Pijl {
  readonly van: number
  readonly gebeurtenis: number
  readonly naar: number
}

export interface Verkenning<Toestand> {
  readonly toestanden: readonly Toestand[]
  /** Edges tried, refused ones included. */
  readonly stappen: number
  readonly pijlen: readonly Pijl[]
  /** Places in the alphabet: a shortest way from a beginning to a state. */
  readonly spoor: (toestand: number) => readonly number[]
  /** False when a visitor broke the walk off. */
  readonly volledig: boolean
}

/** Called for each state once, and for each gebeurtenis in each state once. `false` breaks the walk off. */
export interface Bezoek<Toestand> {
  readonly toestand: (toestand: Toestand, nummer: number) => boolean
  readonly stap: (van: Toestand, gebeurtenis: number, geaccepteerd: boolean, naar: Toestand, nummer: number) => boolean
}

/**
 * Walks every reachable state breadth-first and tries every gebeurtenis in each. Nothing is bounded: it ends when no new
 * state is found. Because the walk is breadth-first, the way to a state is a shortest one.
 */
export function verken<Ruw, Toestand, Gebeurtenis>(
  { begin, alfabet, uitgesloten, sleutel, maak, probeer }: Verkenbaar<Ruw, Toestand, Gebeurtenis>,
  bezoek: Bezoek<Toestand>,
): Verkenning<Toestand> {
  const nummers = new Map<string, number>()
  const toestanden: Toestand[] = []
  const herkomst: { ouder: number; via: number }[] = []
  const pijlen: Pijl[] = []
  let stappen = 0
  const loopt = { nog: true }

  const vind = (ruw: Ruw, ouder: number, via: number): number => {
    const naam = sleutel(ruw)
    const bekend = nummers.get(naam)
    if (bekend !== undefined) return bekend
    const toestand = maak(ruw)
    const nummer = toestanden.push(toestand) - 1
    nummers.set(naam, nummer)
    herkomst.push({ ouder, via })
    loopt.nog = bezoek.toestand(toestand, nummer) && loopt.nog
    return nummer
  }
  const zet = (van: number, plek: number): void => {
    const hier = toestanden[van] as Toestand
    const gebeurtenis = alfabet[plek] as Gebeurtenis
    if (uitgesloten(hier, gebeurtenis)) return
    const { geaccepteerd, ruw } = probeer(hier, gebeurtenis)
    stappen++
    if (!geaccepteerd) {
      loopt.nog = bezoek.stap(hier, plek, false, ruw === null ? hier : maak(ruw), van) && loopt.nog
      return
    }
    const naar = ruw === null ? van : vind(ruw, van, plek)
    pijlen.push({ van, gebeurtenis: plek, naar })
    loopt.nog = bezoek.stap(hier, plek, true, toestanden[naar] as Toestand, van) && loopt.nog
  }

  for (const ruw of begin) vind(ruw, -1, -1)
  for (let van = 0; van < toestanden.length && loopt.nog; van++) {
    for (let plek = 0; plek < alfabet.length && loopt.nog; plek++) zet(van, plek)
  }
  return { toestanden, stappen, pijlen, spoor: (toestand) => spoorTerug(herkomst, toestand), volledig: loopt.nog }
}

function spoorTerug(herkomst: readonly { ouder: number; via: number }[], toestand: number): number[] {
  const terug: number[] = []
  for (let stap = herkomst[toestand]; stap && stap.ouder >= 0; stap = herkomst[stap.ouder]) terug.push(stap.via)
  return terug.toReversed()
}
