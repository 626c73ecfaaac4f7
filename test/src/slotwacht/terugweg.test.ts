import { expect, it } from 'vitest'
import { terugweg } from '../../../src/slotwacht/terugweg'
import { CASUSSCHERMEN, paden } from '../../../src/werk/paden'

const ID = '0b8f2d3c-6f0e-4c1b-9a51-3f2f0d1c9e77'

it('comes back to every place the app knows', () => {
  const { kader, naslag, casus, scherm, vraag, klad: _klad, ...vast } = paden
  const bekend = [
    ...Object.values(vast),
    kader('generiek'),
    naslag('diensten'),
    casus(ID),
    vraag(ID, 'acute-onveiligheid'),
    ...CASUSSCHERMEN.map((naam) => scherm(ID, naam)),
  ]
  expect(bekend.map(terugweg)).toEqual(bekend)
})

it.each([
  '',
  '#',
  '#/casus',
  '#/casus/Lariks',
  `#/casus/${ID}/lariks`,
  `#/casus/${ID}/feit/extra`,
  `#/casus/${ID}?naam=lariks`,
  `#/casus/${ID}/vraag/Hij%20slaat`,
  `#/casus/${ID}/vraag/${'a'.repeat(81)}`,
  '#//elders.example',
  '#/kaders/../casus',
  '#/organisatie/\n',
  'javascript:alert(1)',
  '#javascript:alert(1)',
  'https://elders.example/#/',
])('comes back to the start for %j', (hash) => {
  expect(terugweg(hash)).toBe('#/')
})
