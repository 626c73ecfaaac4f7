import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../machines/bewijs/werelden/projectie-kader'
import { casusMachine } from '../../machines/casus/casus.machine'
import { alleKaders, bestandsnaam } from '../machines/kaders'
import { casusdiagram } from './casusdiagram'
import { kaderdiagram } from './kaderdiagram'

const kaders = await alleKaders()

describe('Een diagram in docs/diagrammen', () => {
  it.each(kaders)('laat de vragen van $kader zien', async (kader) => {
    await expect(kaderdiagram(kader)).toMatchFileSnapshot(`../../docs/diagrammen/${bestandsnaam(kader)}.md`)
  })

  it('laat de regio’s van een casus zien', async () => {
    await expect(casusdiagram(casusMachine(projectieKader))).toMatchFileSnapshot('../../docs/diagrammen/casus.md')
  })

  it('is voor een casus onder elk kader hetzelfde', () => {
    const getekend = kaders.map((kader) => casusdiagram(casusMachine(kader)))
    expect(new Set(getekend)).toEqual(new Set([casusdiagram(casusMachine(projectieKader))]))
  })
})
