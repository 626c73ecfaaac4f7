export type { Ageslot } from './age-bestand'
export { ageOntsleutel, ageVersleutel, MAX_AGE_BYTES } from './age-bestand'
export type { Kdfzwaarte } from './kdf'
export { ONDERGRENS, ZWAARTE } from './kdf'
export type { Kluissleutel, Sleutelrij } from './kluissleutel'
export type { Omgedraaid } from './omdraaien'
export { draaiOm } from './omdraaien'
export type { NieuweSloten, Sleutelinvoer } from './sloten'
export { maakSloten, openSloten } from './sloten'
export type { Sloten, Slotrij } from './sloten.schema'
export { slotenNaarJson, slotenUitJson } from './sloten-json'
export {
  metHerstelBewezen,
  metHerstelsleutel,
  metPasskey,
  metWachtzin,
  ontvangerVan,
  zonderPasskey,
} from './sloten-wijzigen'
export type { Plek, Recordtype, Verpakt } from './verpakking'
export { ontsleutel, versleutel } from './verpakking'
export { wachtzinOordeel } from './wachtzin-oordeel'
export { stelWachtzinVoor } from './wachtzin-voorstel'
