import { parse } from 'yaml'

/**
 * Turns an imported .yaml file into a plain object at build time, so that the browser gets no YAML parser.
 * JSON.parse instead of an object literal: a key named __proto__ stays an ordinary key.
 *
 * @returns {import('vite').Plugin}
 */
export const yamlInvoer = () => ({
  name: 'yaml-invoer',
  transform: {
    filter: { id: /\.yaml$/ },
    handler(bron) {
      const json = JSON.stringify(parse(bron))
      return { code: `export default JSON.parse(${JSON.stringify(json)})`, map: null, moduleType: 'js' }
    },
  },
})
