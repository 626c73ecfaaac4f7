import { CucumberExpression, ParameterType, ParameterTypeRegistry } from '@cucumber/cucumber-expressions'
import { AstBuilder, compile, GherkinClassicTokenMatcher, Parser } from '@cucumber/gherkin'
import { type GherkinDocument, IdGenerator, type Pickle } from '@cucumber/messages'

type Doen<Wereld> = (wereld: Wereld, ...waarden: never[]) => unknown
type Stap<Wereld> = { readonly zin: CucumberExpression; readonly doe: Doen<Wereld> }

/** A scenario, or one row of an abstract one with its values in the title; `onbekend` are the steps without one meaning. */
interface Scenario<Wereld> {
  readonly titel: string
  readonly onbekend: readonly string[]
  readonly speel: (wereld: Wereld) => Promise<void>
}

/** The vocabulary of the features: the words it knows, the sentences, and which of those are never used. */
export class Vocabulaire<Wereld> {
  readonly #woorden = new ParameterTypeRegistry()
  readonly #stappen: Stap<Wereld>[] = []
  readonly #gebruikt = new Set<Stap<Wereld>>()

  woord(naam: string, patroon: RegExp): void {
    this.#woorden.defineParameterType(new ParameterType(naam, patroon, null, (tekst: string) => tekst, false, false))
  }

  stap(zin: string, doe: Doen<Wereld>): void {
    this.#stappen.push({ zin: new CucumberExpression(zin, this.#woorden), doe })
  }

  lees(bron: string): { readonly functie: string; readonly scenarios: readonly Scenario<Wereld>[] } {
    const id = IdGenerator.incrementing()
    const document = new Parser(new AstBuilder(id), new GherkinClassicTokenMatcher()).parse(bron)
    const scenarios = compile(document, '', id).map((pickle) => this.#scenario(pickle, document))
    return { functie: document.feature?.name ?? '', scenarios }
  }

  ongebruikt = (): string[] => this.#stappen.filter((stap) => !this.#gebruikt.has(stap)).map(({ zin }) => zin.source)

  aantal = (): number => this.#stappen.length

  #scenario({ name, steps, astNodeIds }: Pickle, document: GherkinDocument): Scenario<Wereld> {
    const gevonden = steps.map(({ text }) => ({ text, past: this.#stappen.filter(({ zin }) => zin.match(text)) }))
    for (const stap of gevonden.flatMap(({ past }) => past)) this.#gebruikt.add(stap)
    const speel = async (wereld: Wereld) => {
      for (const { text, past } of gevonden) {
        const waarden = past[0]?.zin.match(text)?.map((deel) => deel.getValue<never>(null) as never) ?? []
        await past[0]?.doe(wereld, ...waarden)
      }
    }
    const onbekend = gevonden.filter(({ past }) => past.length !== 1).map(({ text }) => text)
    return { titel: [name, ...rij(document, astNodeIds.at(-1))].join(' · '), onbekend, speel }
  }
}

function rij(document: GherkinDocument, id: string | undefined): string[] {
  const tabellen = document.feature?.children.flatMap(({ scenario }) => scenario?.examples ?? []) ?? []
  return tabellen
    .flatMap(({ tableBody }) => tableBody.find((cellen) => cellen.id === id)?.cells ?? [])
    .map(({ value }) => value)
}
