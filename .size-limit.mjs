// Everything the start screen loads before it shows; storage and the pages of a casus come later.
const begin = [
  ...['index', 'react', 'taal', 'app', 'start', 'begin', 'bouwstenen', 'schema', 'pagina', 'rolldown-runtime'],
  ...['niet-gevonden', 'telefoon', 'dag-van', 'dagtekst', 'kaderkaarten', 'geladen', 'opslag'],
]

export default [
  { name: 'start: JavaScript', path: begin.map((naam) => `dist/assets/${naam}-*.js`), limit: '125 kB', gzip: true },
  { name: 'CSS', path: 'dist/assets/*.css', limit: '20 kB', gzip: true },
]
