/** What every package says about itself, to someone who has only the file. Part of the format, so not translated. */
export const PAKKET_UITLEG = {
  nl: 'Wie deze regels narekent, ziet of er na het maken van dit bestand iets is gewijzigd, weggelaten of verplaatst. Dat laat wijziging zien; het bewijst niet wie het bestand heeft gemaakt, en wie alles opnieuw maakt laat geen spoor na.',
  en: 'Whoever recomputes these entries sees whether anything was changed, left out or moved after this file was made. That detects change; it does not prove who made the file, and someone who makes all of it anew leaves no trace.',
} as const
