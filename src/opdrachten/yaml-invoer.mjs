import { parse } from 'yaml'

/**
 * Turns an imported .yaml file into a plain object at build time, so that the browser gets no YAML parser.
 * JSON.parse instead of an object literal: a key named __proto__ stays an ordinary key.
 * Asked for with `?kaart` it keeps only the part of a kader file that its card shows (`machines/kaderkaarten.ts`).
 * With `leeg` every file is empty: for a program that reads the content itself.
 *
 * @param {{ leeg?: boolean }} [opties]
 * @returns {import('vite').Plugin}
 */
export const yamlInvoer = ({ leeg = false } = {}) => ({
  name: 'yaml-invoer',
  transform: {
    filter: { id: /\.yaml(\?kaart)?$/ },
    handler(bron, id) {
      if (leeg) return { code: 'export default {}', map: null, moduleType: 'js' }
      const json = JSON.stringify(id.endsWith('?kaart') ? kaartVan(parse(bron)) : parse(bron))
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null, moduleType: 'js' }
    },
  },
})

const OP_DE_KAART = new Set([
  'kader',
  'versie',
  'geldig',
  'uitgever',
  'sector',
  'zekerheid',
  'nakijken-voor',
  'bouwt-op',
  'vrijwillig',
  'beroepen',
  'titel',
  'kort',
])

/** @param {Readonly<Record<string, unknown>>} inhoud */
const kaartVan = (inhoud) => Object.fromEntries(Object.entries(inhoud).filter(([naam]) => OP_DE_KAART.has(naam)))
