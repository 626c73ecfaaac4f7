/** The only door to the core. What is exported here is the manual; see ARCHITECTURE.md for the walk through it. */
export type { Bron, Bronnen } from './bronnen/bronnen.schema'
export { laadBronnen } from './bronnen/laden'
export { telefoon } from './bronnen/telefoon'
export { type Bezwaar, bezwaren } from './casus/bezwaren'
export type { Blokkade, Handeling } from './casus/blokkades/blokkade'
export { blokkades, blokkadesVoor } from './casus/blokkades/blokkades'
export { NIET_INFORMEREN_GRONDEN } from './casus/gebeurtenissen/beslissen'
export { TERUGKOPPELINGEN } from './casus/gebeurtenissen/daarna'
export { AF_ROLLEN, CLIENTEN } from './casus/gebeurtenissen/dossier'
export { CONTACT_GRONDEN, GESPREK_RESULTATEN } from './casus/gebeurtenissen/gesprek'
export { GERAADPLEEGDEN } from './casus/gebeurtenissen/raadplegen'
export {
  BIJZONDERHEDEN,
  FEIT_RICHTINGEN,
  FEIT_SOORTEN,
  KINDCHECK_AANLEIDINGEN,
  KINDCHECK_UITKOMSTEN,
  KINDCHECK_VERVOLGEN,
  RELATIES,
  RODE_VLAGGEN,
} from './casus/gebeurtenissen/signalen'
export { MAX_TEKST } from './casus/gebeurtenissen/velden'
export type { CasusGeopend, Gebeurtenis, Gebeurtenisnaam, GebeurtenisVan } from './casus/gebeurtenissen/vocabulaire'
export type { Stand } from './casus/stand'
export { kaderVersies, laadKader, laadTeksten, nieuwsteVersies, type Taal } from './kaderboek'
export {
  type Antwoordregel,
  alle,
  antwoorden,
  dezeRonde,
  type Feit,
  feiten,
  type Genummerd,
  laatste,
  type Persoon,
  personen,
} from './logboek/lezen'
export { type Casus, naspelen, standVan, voegToe } from './logboek/naspelen'
export { leesGebeurtenis, type Regel } from './logboek/regel'
export type { Ontbrekend } from './oordeel/ontbreekt'
export { type Oordeel, oordeel } from './oordeel/oordeel'
export type { Reden } from './oordeel/redenen'
export { type StapStand, stappen, volgendeStap } from './oordeel/stappen'
export { type Termijn, termijnen } from './oordeel/termijnen'
export { ophogers } from './verklaring/ophogers'
export { type Wijzigingsgevolg, wijzigingsgevolg } from './verklaring/wijziging'
export type { Antwoord, Grondslag, Hulp, Kader, KaderVraag, Melden, Stap } from './weging/kader.schema'
export { STAPPEN } from './weging/kader.schema'
export { isAanDeBeurt, vraagVan } from './weging/loop'
export type { KaderTeksten } from './weging/teksten.schema'
