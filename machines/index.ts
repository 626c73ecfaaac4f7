/** The only door to the core. What is exported here is the manual; see ARCHITECTURE.md for the walk through it. */
export { bijzonderheden } from './bijzonderheden/bijzonderheden'
export {
  BIJZONDERE_PLICHTEN,
  BIJZONDERHEDEN,
  type Bijzonderheid,
  type BijzonderheidTeksten,
  VGV_RISICOS,
} from './bijzonderheden/bijzonderheden.schema'
export { laadBijzonderheden } from './bijzonderheden/laden'
export type { Bron, Bronnen } from './bronnen/bronnen.schema'
export { laadBronnen } from './bronnen/laden'
export { laadBds, laadBegrippen, laadBewaartermijnen, laadDiensten } from './bronnen/tabellen'
export type { Begrippen, Bewaartermijnen, Diensten } from './bronnen/tabellen.schema'
export { telefoon } from './bronnen/telefoon'
export { type Bezwaar, bezwaren } from './casus/bezwaren'
export type { Blokkade, Handeling } from './casus/blokkades/blokkade'
export { blokkades, blokkadesVoor } from './casus/blokkades/blokkades'
export { isContactGevaarlijk } from './casus/blokkades/contact-blokken'
export { NIET_INFORMEREN_GRONDEN } from './casus/gebeurtenissen/beslissen'
export { COMENSHA_TOESTEMMINGEN, TERUGKOPPELINGEN } from './casus/gebeurtenissen/daarna'
export { AF_ROLLEN, CLIENTEN, ORGANISATIEREGELS } from './casus/gebeurtenissen/dossier'
export { CONTACT_GRONDEN, GESPREK_RESULTATEN, WILSBEKWAAMHEDEN } from './casus/gebeurtenissen/gesprek'
export { VERPLICHTINGEN } from './casus/gebeurtenissen/raadplegen'
export {
  FEIT_RICHTINGEN,
  FEIT_SOORTEN,
  RELATIES,
  RODE_VLAGGEN,
  VERTREKKEN,
} from './casus/gebeurtenissen/signalen'
export { MAX_TEKST } from './casus/gebeurtenissen/velden'
export type { CasusGeopend, Gebeurtenis, Gebeurtenisnaam, GebeurtenisVan } from './casus/gebeurtenissen/vocabulaire'
export { openRoutestappen, routesVan } from './casus/route'
export type { Stand } from './casus/stand'
export { type Vereiste, vereisten } from './casus/vereist'
export { type Checkantwoorden, type Checkloop, kiesBijCheck, loopCheck } from './checks/check'
export {
  CHECK_UITKOMSTEN,
  CHECK_VERVOLGEN,
  type Check,
  type Checkteksten,
  type CheckVraag,
  KINDCHECK_UITKOMSTEN,
  MANTELZORGCHECK_UITKOMSTEN,
} from './checks/check.schema'
export { kindcheck, mantelzorgverleningscheck } from './checks/checks'
export { laadCheckteksten } from './checks/laden'
export { laadHandtekeningen } from './handtekeningen'
export type { Bestanden } from './inhoud/bestanden'
export { controleerInhoud, telling } from './inhoud/inhoud'
export { opnieuwNakijken } from './inhoud/nakijken'
export { kaderVersies, laadKader, laadTeksten, nieuwsteVersies, type Taal } from './kaderboek'
export { type Kaderkaart, laadKaarten, nieuwsteKaarten } from './kaderkaarten'
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
export { type Nakijkbaar, type Nakijkpunt, nakijken } from './nakijken'
export { bdsItems } from './oordeel/bds'
export type { BijzonderheidNu } from './oordeel/bijzonderheden-nu'
export { type TeInformeren, teInformeren } from './oordeel/informeren'
export type { Mogelijkheid } from './oordeel/mogelijkheden'
export type { Ontbrekend } from './oordeel/ontbreekt'
export { type Oordeel, oordeel } from './oordeel/oordeel'
export { opbergstand } from './oordeel/opbergen'
export type { Reden } from './oordeel/redenen'
export { type StapStand, stappen, volgendeStap } from './oordeel/stappen'
export { type Termijn, termijnen } from './oordeel/termijnen'
export { laadRollen, type Rol, rolVan } from './rollen'
export { laadRouteteksten } from './routes/laden'
export { andereRoute, andereRoutes } from './routes/routes'
export type { AndereRoute, Routeteksten } from './routes/routes.schema'
export { laadSignaalteksten, laadSignalen } from './signalen/laden'
export type { Signaal, Signaalteksten, Signalen } from './signalen/signalen.schema'
export { naJaren } from './tijd'
export { ophogers } from './verklaring/ophogers'
export { type Wijzigingsgevolg, wijzigingsgevolg } from './verklaring/wijziging'
export type { Antwoord, Grondslag, Hulp, Kader, KaderVraag, Melden, Stap } from './weging/kader.schema'
export { GERAADPLEEGDEN, STAPPEN } from './weging/kader.schema'
export { type KaderFout, meld } from './weging/kader-fout'
export { isAanDeBeurt, vraagVan } from './weging/loop'
export type { KaderTeksten } from './weging/teksten.schema'
export { uitkomsttabel } from './weging/uitkomsttabel'
