import * as v from 'valibot'

const Zin = v.pipe(v.string(), v.minLength(2))
const perId = <T extends v.GenericSchema>(waarde: T) => v.record(v.string(), waarde)

const antwoord = { label: Zin, gevolg: Zin }
const stap = { titel: Zin, uitleg: Zin }
const uitleg = { titel: Zin, betekenis: Zin }
const lijsten = { helpvragen: v.array(Zin), voorbeelden: v.array(Zin) }
const Antwoorden = perId(v.strictObject(antwoord))
const AntwoordenDeel = v.optional(perId(v.partial(v.strictObject(antwoord))))

/** What every kader says in its own words, also one that builds on another. */
const eigen = {
  titel: Zin,
  kort: Zin,
  /** What this kader obliges, and how far it was verified: shown on the card, in the weighing and in the export. */
  verplicht: v.array(Zin),
  nagekeken: Zin,
  beroepen: perId(Zin),
  /** Remarks on the content itself, such as sources that differ. */
  opmerkingen: v.array(Zin),
}

/** Every word of a kader in one language, by id: `teksten.nl.yaml`, `teksten.en.yaml`. */
export const TekstenSchema = v.strictObject({
  ...eigen,
  stappen: perId(v.strictObject(stap)),
  vereist: perId(Zin),
  gronden: perId(Zin),
  beslisser: Zin,
  vragen: perId(v.strictObject({ ...uitleg, ...lijsten, antwoorden: Antwoorden })),
  toets: v.strictObject({ ...uitleg, antwoorden: Antwoorden }),
})

/** The words of a kader that builds on another: what it says of itself, and what differs. */
export const TekstenDeelSchema = v.strictObject({
  ...eigen,
  stappen: v.optional(perId(v.partial(v.strictObject(stap)))),
  vereist: v.optional(perId(Zin)),
  gronden: v.optional(perId(Zin)),
  beslisser: v.optional(Zin),
  vragen: v.optional(
    perId(v.strictObject({ ...v.partial(v.object({ ...uitleg, ...lijsten })).entries, antwoorden: AntwoordenDeel })),
  ),
  toets: v.optional(v.strictObject({ ...v.partial(v.object(uitleg)).entries, antwoorden: AntwoordenDeel })),
})

export type KaderTeksten = v.InferOutput<typeof TekstenSchema>
