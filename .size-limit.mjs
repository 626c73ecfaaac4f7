import { readFileSync } from 'node:fs'

// What the first page asks for, as index.html names it; lazy chunks are not in it.
const html = readFileSync(new URL('dist/index.html', import.meta.url), 'utf8')
const bij = (extensie) =>
  [...html.matchAll(/(?:src|href)="\.\/(assets\/[^"]+)"/g)]
    .map(([, pad]) => `dist/${pad}`)
    .filter((pad) => pad.endsWith(extensie))

export default [
  { name: 'start: JavaScript', path: bij('.js'), limit: '125 kB', gzip: true },
  { name: 'start: CSS', path: bij('.css'), limit: '20 kB', gzip: true },
]
