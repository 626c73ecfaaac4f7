/** What every file says about itself, to someone who opened it without the app. Part of the format, so not translated. */
export const RESERVE_UITLEG = {
  nl: 'Reservekopie van Weegwijzer. Elke regel van een casus is een tekst met een digest: SHA-256 over een nulbyte en de tekst in UTF-8. Elke regel noemt in "prev" de digest van de regel ervoor. Hoe je dit leest: docs/reservekopie.md.',
  en: 'Backup of Weegwijzer. Every entry of a casus is a text with a digest: SHA-256 over a zero byte and the text in UTF-8. Every entry names in "prev" the digest of the one before it. How to read this: docs/reservekopie.md.',
} as const
