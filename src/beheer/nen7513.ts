import type { Handeling, Toegangsregel } from '../opslag/toegang/toegang'

/** C create, R read, U update, D delete, E execute: RFC 3881, which NEN 7513 follows. */
type Actiecode = 'C' | 'R' | 'U' | 'D' | 'E'

const ACTIECODE: Readonly<Record<Handeling, Actiecode>> = {
  ontgrendeld: 'E',
  'ontgrendelen-mislukt': 'E',
  vergrendeld: 'E',
  'casus-gemaakt': 'C',
  'casus-geopend': 'R',
  'scherm-bekeken': 'R',
  gezocht: 'E',
  gewijzigd: 'U',
  afgedrukt: 'R',
  gekopieerd: 'R',
  uitgevoerd: 'R',
  ingelezen: 'C',
  gewist: 'D',
  'log-bekeken': 'R',
  'sleutels-gewijzigd': 'U',
}

/** Its name; a number in a text file would look like one to dial. */
export const NORM = 'NEN 7513'

const GELUKT = '0'
/** "Minor failure; action restarted, e.g. invalid password with first retry" (RFC 3881). */
const MISLUKT = '4'

/** A line of the access log under the field names of NEN 7513. What does not exist on one device has no field. */
export interface NenRegel {
  readonly EventID: string
  readonly EventActionCode: Actiecode
  readonly EventDateTime: string
  readonly EventOutcomeIndicator: '0' | '4'
  readonly EventTypeCode: Handeling
  readonly UserID: string
  readonly UserIsRequestor: true
  readonly RoleIDCode: 'professional'
  readonly PurposeOfUse: string | null
  readonly ParticipantObjectID: string | null
  readonly AuditSourceID: string
  readonly AuditSourceTypeCode: '1'
}

/** The fields of one line. There are no accounts: who did it is the holder of this installation. */
export function nenRegel({ nr, op, handeling, gelukt, casus, doel, rol, bron }: Toegangsregel): NenRegel {
  return {
    EventID: String(nr),
    EventActionCode: ACTIECODE[handeling],
    EventDateTime: op,
    EventOutcomeIndicator: gelukt ? GELUKT : MISLUKT,
    EventTypeCode: handeling,
    UserID: bron.installatie,
    UserIsRequestor: true,
    RoleIDCode: rol,
    PurposeOfUse: doel,
    ParticipantObjectID: casus,
    AuditSourceID: `${bron.installatie}/weegwijzer@${bron.versie}`,
    AuditSourceTypeCode: '1',
  }
}

/** The log as JSON lines, oldest first, one line per entry. */
export function nenBestand(regels: readonly Toegangsregel[]): string {
  const opVolgorde = regels.toSorted((een, ander) => een.nr - ander.nr)
  return opVolgorde.map((regel) => `${JSON.stringify(nenRegel(regel))}\n`).join('')
}
