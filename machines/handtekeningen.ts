import * as v from 'valibot'

const Zin = v.pipe(v.string(), v.minLength(2))
const Handtekening = v.strictObject({ naam: Zin, functie: Zin, op: v.pipe(v.string(), v.isoDate('datum')) })

/** `ondertekend.yaml`: `<kader> <versie>` → who read its decision table and signed for it. */
const HandtekeningenSchema = v.record(v.string(), v.pipe(v.array(Handtekening), v.minLength(1)))
export type Handtekeningen = Readonly<Record<string, readonly v.InferOutput<typeof Handtekening>[]>>

/** Loads who signed which kader version; a version that nobody signed is absent. */
export async function laadHandtekeningen(): Promise<Handtekeningen> {
  const { default: inhoud } = await import('./kaders/ondertekend.yaml')
  return v.parse(HandtekeningenSchema, inhoud)
}
