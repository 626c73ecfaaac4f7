/** The name under which a package is saved: `casus-<codenaam>-<day>.json`, in plain letters and digits. */
export function pakketNaam(codenaam: string, gemaakt: string): string {
  const naam = codenaam
    .normalize('NFKD')
    .replaceAll(/\p{Mark}/gu, '')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
  return `${['casus', naam, gemaakt.slice(0, 10)].filter(Boolean).join('-')}.json`
}
