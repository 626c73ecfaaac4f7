import { describe, expect, it } from 'vitest'
import { bestandenIn, lees } from './bestanden'

const kaders = bestandenIn('machines/kaders').flatMap(
  (pad) => /^machines\/kaders\/([a-z][^/]*)\/([^/]+)\/kader\.yaml$/.exec(pad)?.slice(1).join(' ') ?? [],
)

/** The text below each heading Inhoud, up to the next heading. */
const inhoudVan = (tekst: string) =>
  [...tekst.matchAll(/^#+ Inhoud\n([\s\S]*?)(?=^#|$(?![\s\S]))/gm)].map(([, deel = '']) => deel).join('\n')

const onvermeld = (namen: string[], tekst: string) => namen.filter((naam) => !inhoudVan(tekst).includes(`\`${naam}\``))

describe('CHANGELOG.md', () => {
  it('tells under Inhoud of every version of every kader', () => {
    expect(kaders.length).toBeGreaterThan(0)
    expect(onvermeld(kaders, lees('CHANGELOG.md'))).toEqual([])
  })

  it('does not count what stands under another heading', () => {
    const tekst = '## 1\n\n### Inhoud\n\n- `artsen 2023-11`: nieuw.\n\n### Programma\n\n- `generiek 2024-01` sneller.\n'
    expect(onvermeld(['artsen 2023-11', 'generiek 2024-01'], tekst)).toEqual(['generiek 2024-01'])
  })
})
