/**
 * How the worker of the vault is built. Everything but a small door goes into a chunk of its own: a chunk that is
 * loaded later would otherwise import from the worker's first file, and WebKit runs that file a second time for it.
 *
 * @type {{ format: 'es', rolldownOptions: import('vite').Rolldown.RolldownOptions }}
 */
export const werkerBouw = {
  format: 'es',
  rolldownOptions: {
    output: {
      codeSplitting: {
        groups: [{ name: 'kluis', test: /node_modules\/(dexie|hash-wasm|valibot)|src\/(?!opslag\/werker)/ }],
      },
    },
  },
}
