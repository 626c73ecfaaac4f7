import { describe, expect, it } from 'vitest'
import { bestandenIn, lees, metExtensie, zonderCommentaar } from './bestanden'

const mappen = ['stappen', 'daarna', 'casus', 'start', 'organisatie', 'uitvoer'].map((map) => `src/${map}`)

/** State of a form screen that nobody fills in, and why. A field is kept with `useKladveld`. */
const GEEN_VELD: Readonly<Record<string, readonly string[]>> = {
  'which part of the screen stands open': [
    'src/casus/tijdlijnscherm.tsx: oudste',
    'src/daarna/daarna.tsx: gestopt',
    'src/daarna/daarna.tsx: vraag',
    'src/daarna/hulp.tsx: deel',
    'src/daarna/melding.tsx: deel',
    'src/stappen/beslissen/beslissen.tsx: beeld',
    'src/stappen/beslissen/informeren.tsx: wie',
    'src/stappen/gesprek/contact.tsx: opnieuw',
    'src/stappen/gesprek/gesprek.tsx: daad',
    'src/stappen/intrekken.tsx: open',
    'src/stappen/lange-tekst.tsx: open',
    'src/stappen/raadplegen/raadplegen.tsx: leggen',
    'src/stappen/signalen/bijzonderheden.tsx: gekozen',
    'src/stappen/signalen/checks.tsx: opnieuw',
    'src/stappen/signalen/signalenlijst-gebied.tsx: nu',
    'src/stappen/wegen/feiten-keuze.tsx: alles',
    'src/stappen/wegen/vraag.tsx: beeld',
    'src/stappen/wegen/weegt-mee.tsx: open',
    'src/uitvoer/afdrukken.tsx: gevraagd',
  ],
  'what was just recorded or refused': [
    'src/casus/gevaar.tsx: fout',
    'src/casus/routekeuze.tsx: fout',
    'src/casus/sluiten.tsx: fout',
    'src/daarna/melding.tsx: net',
    'src/start/nieuw-vragen.tsx: bezig',
    'src/start/nieuw-vragen.tsx: fouten',
    'src/stappen/gesprek/contact.tsx: fout',
    'src/stappen/gesprek/gesprek.tsx: bewaard',
    'src/stappen/raadplegen/raadplegen.tsx: bewaard',
    'src/stappen/signalen/bijzonderheden.tsx: bewaard',
    'src/stappen/signalen/check-vragen.tsx: leeg',
    'src/stappen/signalen/feit-scherm.tsx: gelegd',
    'src/stappen/signalen/huishouden.tsx: fout',
    'src/stappen/signalen/huishouden.tsx: keer',
    'src/stappen/signalen/rode-vlaggen.tsx: keer',
    'src/stappen/signalen/signalenlijst.tsx: keer',
    'src/stappen/wegen/fout-in-tekst.tsx: gekopieerd',
    'src/stappen/wegen/vraag.tsx: vastgelegd',
    'src/uitvoer/opbergen.tsx: keer',
    'src/uitvoer/openen.tsx: stand',
    'src/uitvoer/pakket-bewaren.tsx: stand',
  ],
  'what was there when the form opened': [
    'src/organisatie/profielstand.ts: bewaard',
    'src/organisatie/profielstand.ts: plek',
    'src/organisatie/profielstand.ts: vorige',
    'src/stappen/signalen/feit-scherm.tsx: voorzet',
    'src/stappen/signalen/feit-scherm.tsx: vorige',
    'src/stappen/wegen/vraag.tsx: gegeven',
    'src/stappen/wegen/vraag.tsx: meldenEerst',
  ],
  'how a list is looked through': [
    'src/casus/tijdlijnscherm.tsx: soort',
    'src/start/kaartjes.tsx: hoeveel',
    'src/start/kaartjes.tsx: zoek',
    'src/stappen/signalen/signalenlijst-formulier.tsx: filter',
  ],
}

const statenIn = (bestand: string, code: string) =>
  [...zonderCommentaar(code).matchAll(/const \[(\w+)[^\]]*\] = use(?:State|Reducer)\b/g)].map(
    ([, naam]) => `${bestand}: ${naam}`,
  )

const geheugenIn = (bestand: string, code: string) => (/^let \w/m.test(zonderCommentaar(code)) ? [bestand] : [])

/** State of a module outlives the screen and is no draft. */
const MODULESTAAT = ['src/stappen/signalen/feit-voorzet.ts']

describe('what a person fills in', () => {
  const code = metExtensie(bestandenIn(...mappen), '.ts', '.tsx')

  it('is a draft: no form keeps a field in the memory of a screen only', () => {
    expect(code.length).toBeGreaterThan(100)
    const staten = code.flatMap((bestand) => statenIn(bestand, lees(bestand)))
    expect(staten.toSorted()).toEqual(Object.values(GEEN_VELD).flat().toSorted())
    expect(statenIn('x.tsx', "const [wie, zetWie] = useState('')")).toEqual(['x.tsx: wie'])
  })

  it('is kept in no variable of a module either', () => {
    expect(code.flatMap((bestand) => geheugenIn(bestand, lees(bestand)))).toEqual(MODULESTAAT)
    expect(geheugenIn('x.ts', 'let onthouden = null')).toEqual(['x.ts'])
  })
})
