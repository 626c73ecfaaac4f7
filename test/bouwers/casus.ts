import {
  type Antwoord,
  alle,
  type Casus,
  type CasusGeopend,
  type Gebeurtenisnaam,
  laadBronnen,
  laadKader,
  leesGebeurtenis,
  naspelen,
  nieuwsteVersies,
  type Oordeel,
  oordeel,
  personen,
  type StapStand,
  stappen,
  voegToe,
} from '../../machines/index'

const DAG = '2026-03-02'
const LATER = '2026-06-01'
const VEILIGHEID = ['acuut', 'structureel', 'disclosure']
const bronnen = await laadBronnen()

type Velden = Readonly<Record<string, unknown>>

/** A casus that grows by gebeurtenissen in domain words. What a story does not name is filled in. */
export class Casusbouwer {
  casus: Casus
  #bezwaren: readonly string[] = []

  private constructor(casus: Casus) {
    this.casus = casus
  }

  static async open(
    naam: string,
    client: CasusGeopend['client'] = 'kind',
    opening: Pick<CasusGeopend, 'organisatieregels' | 'beroep'> = {},
  ): Promise<Casusbouwer> {
    const pin = nieuwsteVersies().find(({ kader }) => kader === naam)
    const kader = pin && (await laadKader(pin))
    if (!pin || !kader) throw new Error(`Dit kader is er niet: ${naam}`)
    const geopend = leesGebeurtenis({ type: 'casus geopend', op: DAG, ...pin, codenaam: 'Wilg', client, ...opening })
    if (!('goed' in geopend)) throw new Error(JSON.stringify(geopend.bezwaren))
    const gespeeld = naspelen(kader, [{ nr: 1, vastgelegd: `${DAG}T12:00:00Z`, gebeurtenis: geopend.goed }])
    if (!('goed' in gespeeld)) throw new Error(JSON.stringify(gespeeld))
    return new Casusbouwer(gespeeld.goed)
  }

  /** Adds one gebeurtenis. A refusal leaves the casus as it was and must be looked at before the next. */
  leg(type: Gebeurtenisnaam, velden: Velden = {}): this {
    if (this.#bezwaren.length > 0) throw new Error(`Eerder geweigerd: ${this.#bezwaren.join(', ')}`)
    const gelezen = leesGebeurtenis({ type, op: DAG, ...velden })
    if (!('goed' in gelezen)) throw new Error(`${type}: ${JSON.stringify(gelezen.bezwaren)}`)
    const nr = this.casus.regels.length + 1
    const volgende = voegToe(this.casus, { nr, vastgelegd: `${DAG}T12:00:00Z`, gebeurtenis: gelezen.goed })
    this.#bezwaren = 'geweigerd' in volgende ? volgende.geweigerd.bezwaren.map(({ id }) => id) : []
    if ('goed' in volgende) this.casus = volgende.goed
    return this
  }

  /** Why the newest gebeurtenis was refused, by id; empty when it was taken. */
  weigering(): readonly string[] {
    const bezwaren = this.#bezwaren
    this.#bezwaren = []
    return bezwaren
  }

  feit(): this {
    const id = `feit-${alle(this.casus.regels, 'feit vastgelegd').length + 1}`
    return this.leg('feit vastgelegd', { id, soort: 'eigen-waarneming', tekst: 'Wat gezien is.', wanneer: DAG })
  }

  kind(naam: string): this {
    return this.leg('persoon toegevoegd', { id: naam.toLowerCase(), aanduiding: naam, relatie: 'kind' })
  }

  raadpleging(met: string, velden: Velden = {}): this {
    const id = `raadpleging-${alle(this.casus.regels, 'raadpleging gehouden').length + 1}`
    return this.leg('raadpleging gehouden', { id, met, advies: 'Wat is aangeraden.', ...velden })
  }

  antwoord(vraag: string, antwoord: Antwoord, velden: Velden = {}): this {
    const feiten = alle(this.casus.regels, 'feit vastgelegd').map(({ id }) => id)
    return this.leg('vraag beantwoord', { vraag, antwoord, motivering: 'Hierom.', feiten, ...velden })
  }

  /** An answer about one child; about the others it is `nee`. */
  antwoordVoor(vraag: string, naam: string, antwoord: Antwoord): this {
    const anderen = personen(this.casus.regels).map(({ id }) => [id, 'nee'])
    return this.antwoord(vraag, antwoord, {
      betreft: { ...Object.fromEntries(anderen), [naam.toLowerCase()]: antwoord },
    })
  }

  veiligheid(antwoord: Antwoord): this {
    for (const vraag of VEILIGHEID) this.antwoord(vraag, antwoord)
    return this
  }

  wijziging(vraag: string, antwoord: Antwoord, velden: Velden = {}): this {
    const feiten = alle(this.casus.regels, 'feit vastgelegd').map(({ id }) => id)
    return this.leg('antwoord gewijzigd', {
      vraag,
      antwoord,
      motivering: 'Nu anders.',
      feiten,
      reden: 'Er is meer bekend.',
      ...velden,
    })
  }

  meldbesluit(besluit: 'melden' | 'niet-melden', metReden = true): this {
    const reden = metReden ? { reden: 'Hierom.', veiligheidNu: 'Iedereen is veilig.', herzienOp: LATER } : {}
    return this.leg('melden besloten', { besluit, beslisser: 'beslisser', motivering: 'Hierom.', ...reden })
  }

  hulp(id = 'hulp', soort: 'hulp' | 'eigen-vervolg' = 'hulp'): this {
    return this.leg('afspraak gemaakt', { id, wie: 'begeleider', resultaat: 'Veilig thuis.', termijn: LATER, soort })
  }

  toets(resultaat: Antwoord): this {
    return this.leg('toets gehouden', { afspraak: 'hulp', resultaat, wie: 'begeleider', toelichting: 'Gezien.' })
  }

  get oordeel(): Oordeel {
    return oordeel(this.casus, bronnen)
  }

  stap(naam: string): StapStand | undefined {
    return stappen(this.casus).find(({ stap }) => stap === naam)
  }
}
