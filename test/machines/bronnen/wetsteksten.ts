/**
 * Texts that say what the law asks and stand beside no rule of their own, by the start of their place, with the article
 * each rests on. A new one is added here only after reading that article.
 */
export const WETSTEKSTEN: Readonly<Record<string, readonly string[]>> = {
  'taal kern grondslag wettelijk': ['besluit-meldcode-2-2-e'],
  'taal kaders wet': ['besluit-meldcode-2-2-e'],
  'taal organisatie inhoud uitleg': ['besluit-meldcode-2-1-b', 'besluit-meldcode-2-1-g'],
  'kaders/kinderopvang opmerkingen': ['wko-1-51a'],
  'kaders/leerplicht-rmc beslisser': ['besluit-meldcode-2-1-c'],
  'kaders/schuldhulp opmerkingen': ['wmo-5-2-6'],
  'kaders/vrijwilligers opmerkingen': ['besluit-meldcode-1', 'uitvoeringsbesluit-wmo-4-1-8'],
  'routes beroepskracht uitleg': ['jeugdwet-4-1-8', 'wmo-3-4', 'wkkgz-11'],
}
