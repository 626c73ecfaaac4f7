import * as v from 'valibot'

const Zin = v.pipe(v.string(), v.minLength(2))
const perId = <T extends v.GenericSchema>(waarde: T) => v.record(v.string(), waarde)

/** Every word of a kader in one language, by id: `teksten.nl.yaml`, `teksten.en.yaml`. */
export const TekstenSchema = v.strictObject({
  titel: Zin,
  kort: Zin,
  /** What this kader obliges, and how far it was verified: shown on the card, in the weighing and in the export. */
  verplicht: v.array(Zin),
  nagekeken: Zin,
  beroepen: perId(Zin),
  stappen: perId(v.strictObject({ titel: Zin, uitleg: Zin })),
  vereist: perId(Zin),
  gronden: perId(Zin),
  beslisser: Zin,
  'andere-routes': perId(v.strictObject({ titel: Zin, uitleg: Zin, stappen: perId(Zin) })),
  vragen: perId(
    v.strictObject({
      titel: Zin,
      betekenis: Zin,
      helpvragen: v.array(Zin),
      voorbeelden: v.array(Zin),
      antwoorden: perId(v.strictObject({ label: Zin, gevolg: Zin })),
    }),
  ),
  toets: v.strictObject({
    titel: Zin,
    betekenis: Zin,
    antwoorden: perId(v.strictObject({ label: Zin, gevolg: Zin })),
  }),
  /** Remarks on the content itself, such as sources that differ. */
  opmerkingen: v.array(Zin),
})

export type KaderTeksten = v.InferOutput<typeof TekstenSchema>
