import { describe, expect, it } from 'vitest'
import { nenBestand, nenRegel } from '../../../src/beheer/nen7513'
import { HANDELINGEN, type Toegangsregel } from '../../../src/opslag/toegang/toegang'

const regel = (anders: Partial<Toegangsregel> = {}): Toegangsregel => ({
  nr: 7,
  op: '2026-03-02T09:00:00.000Z',
  handeling: 'casus-geopend',
  gelukt: true,
  casus: '0e7f6a52-9c5e-4e0a-9a5b-0e6f0c1d2b3a',
  doel: 'signalen',
  rol: 'professional',
  bron: { installatie: 'i-1', versie: '0.1.0' },
  ...anders,
})

describe('Een logregel onder de veldnamen van NEN 7513', () => {
  it('zegt wat, wanneer, door wie, in welke rol, waarvoor, over welk dossier en waarvandaan', () => {
    expect(nenRegel(regel())).toEqual({
      EventID: '7',
      EventActionCode: 'R',
      EventDateTime: '2026-03-02T09:00:00.000Z',
      EventOutcomeIndicator: '0',
      EventTypeCode: 'casus-geopend',
      UserID: 'i-1',
      UserIsRequestor: true,
      RoleIDCode: 'professional',
      PurposeOfUse: 'signalen',
      ParticipantObjectID: '0e7f6a52-9c5e-4e0a-9a5b-0e6f0c1d2b3a',
      AuditSourceID: 'i-1/weegwijzer@0.1.0',
      AuditSourceTypeCode: '1',
    })
  })

  it.each([
    ['casus-gemaakt', 'C'],
    ['ingelezen', 'C'],
    ['casus-geopend', 'R'],
    ['afgedrukt', 'R'],
    ['gekopieerd', 'R'],
    ['uitgevoerd', 'R'],
    ['log-bekeken', 'R'],
    ['gewijzigd', 'U'],
    ['sleutels-gewijzigd', 'U'],
    ['gewist', 'D'],
    ['ontgrendeld', 'E'],
    ['gezocht', 'E'],
  ] as const)('heeft bij %s de code %s', (handeling, code) => {
    expect(nenRegel(regel({ handeling })).EventActionCode).toBe(code)
  })

  it('kent elke handeling', () => {
    for (const handeling of HANDELINGEN) expect(nenRegel(regel({ handeling })).EventActionCode).toMatch(/^[CRUDE]$/)
  })

  it('laat zien dat iets mislukte, en zonder dossier niets over een dossier', () => {
    const mislukt = nenRegel(regel({ handeling: 'ontgrendelen-mislukt', gelukt: false, casus: null, doel: null }))
    expect(mislukt).toMatchObject({ EventOutcomeIndicator: '4', ParticipantObjectID: null, PurposeOfUse: null })
  })
})

describe('Het bestand', () => {
  it('heeft één regel JSON per handeling, de oudste eerst', () => {
    const tekst = nenBestand([regel({ nr: 2 }), regel({ nr: 1, handeling: 'ontgrendeld' })])
    expect(tekst.endsWith('\n')).toBe(true)
    expect(
      tekst
        .trim()
        .split('\n')
        .map((een) => JSON.parse(een).EventID),
    ).toEqual(['1', '2'])
  })

  it('is leeg zonder regels', () => expect(nenBestand([])).toBe(''))
})
