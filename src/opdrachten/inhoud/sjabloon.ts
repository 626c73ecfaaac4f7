/** Stands where something has to be written; the content check says of every such place that it is still empty. */
const OPEN = '…'

/** A new `kader.yaml` that builds on another. */
export function kaderSjabloon(over: {
  readonly id: string
  readonly versie: string
  readonly basis: string
  readonly basisversie: string
}): string {
  const { id, versie, basis, basisversie } = over
  return `# yaml-language-server: $schema=../../../../docs/kader.schema.json
# Hier staat alleen wat anders is dan in ${basis} ${basisversie}. Uitleg: docs/inhoud.md
kader: ${id}
versie: "${versie}"
bouwt-op: { kader: ${basis}, versie: "${basisversie}" }
# De dag waarop dit kader ging gelden, als "JJJJ-MM-DD".
geldig: { van: ${OPEN} }
uitgever: ${OPEN}
# Een sector die al in een ander kader staat, bijvoorbeeld zorg.
sector: ${OPEN}
# Een id per beroep, bijvoorbeeld [kraamverzorgende]. De woorden staan in de teksten.
beroepen: []
# Een id uit machines/bronnen/bronnen.yaml.
bron: ${OPEN}
# volledig: het kader zelf is gelezen. deels: feiten van dit beroep zijn gelezen. onbevestigd: alleen dat het bestaat.
zekerheid: onbevestigd
# De dag waarvoor iemand dit opnieuw nakijkt, als "JJJJ-MM-DD".
nakijken-voor: ${OPEN}
`
}

/** A new `teksten.<taal>.yaml` for a kader that builds on another. */
export function tekstenSjabloon(taal: 'nl' | 'en'): string {
  const eerst = {
    nl: '# Eigen woorden, dicht bij de betekenis. Wat hier niet staat, komt uit het kader waarop dit bouwt.',
    en: '# Our own words, close to the meaning. What is not here comes from the kader that this one builds on.',
  }
  return `# yaml-language-server: $schema=../../../../docs/teksten.schema.json
${eerst[taal]}
titel: ${OPEN}
kort: ${OPEN}
verplicht:
  - ${OPEN}
nagekeken: ${OPEN}
beroepen: {}
opmerkingen:
  - ${OPEN}
`
}
