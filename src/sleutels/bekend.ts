/** Rows and columns of keyboards, as a finger runs over them. */
export const TOETSEN: readonly string[] = `
  qwertyuiop asdfghjkl zxcvbnm azertyuiop qsdfghjklm wxcvbn 1234567890 !@#$%^&*()
  qazwsxedcrfvtgbyhnujm 1qaz2wsx3edc4rfv5tgb 1q2w3e4r5t6y7u8i9o0p q1w2e3r4t5y6u7i8o9p0
`
  .trim()
  .split(/\s+/)

/**
 * What is tried first, without spaces and accents: well-known passwords, names of this work and of this app, clubs,
 * towns, months and seasons, and sentences that everybody thinks of.
 */
export const BEKEND: readonly string[] = `
  wachtwoord wachtzin passwoord password passphrase geheim welkom welcome hallo letmein login admin administrator
  beheerder gebruiker user test proef demo master monkey dragon shadow sunshine princess iloveyou trustno1 secret
  default changeme computer internet laptop qwerty azerty abc123 lol123 weegwijzer weegwijs meldcode huiselijkgeweld
  kindermishandeling veiligthuis afwegingskader aandachtsfunctionaris school basisschool leerkracht docent juf meester
  kinderopvang huisarts jeugdzorg jeugdhulp gemeente ziekenhuis verpleging hulpverlener professional kluis sleutel
  herstelsleutel ajax feyenoord psv twente vitesse utrecht amsterdam rotterdam denhaag eindhoven groningen nederland
  holland belgie oranje voetbal januari februari maart april mei juni juli augustus september oktober november december
  lente zomer herfst winter maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag morgen schatje liefje
  lieverd knuffel mamma pappa mama papa snoepje poesje hondje chocola pannenkoek sinterklaas kerstmis vakantie
  ikhouvanjou ikhouvanje ikwilnaarhuis ditismijnwachtwoord ditiseenwachtwoord mijnwachtwoord nieuwwachtwoord
  ditismijnwachtzin ditiseenwachtzin mijnwachtzin ditisgeheim ditiseengeheim heelgeheim watishetwachtwoord
  ikweethetniet ikweethetnietmeer wachtwoordvergeten laatmeerin openu sesamopenu hetleukstewachtwoord
  correcthorsebatterystaple correctpaardbatterijnietje paardbatterijnietje
`
  .trim()
  .split(/\s+/)
