import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import { casusMachine } from '../../../machines/casus/casus.machine'
import { VOCABULAIRE } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { gebeurtenissentabel } from './gebeurtenissentabel'

describe('Het vocabulaire van gebeurtenissen', () => {
  it('staat in docs/gebeurtenissen.md zoals de code het kent', async () => {
    await expect(gebeurtenissentabel()).toMatchFileSnapshot('../../../docs/gebeurtenissen.md')
  })

  it('heeft elke naam een keer', () => {
    const namen = VOCABULAIRE.map(({ naam }) => naam)
    expect(namen).toEqual([...new Set(namen)])
  })

  it('wordt door elke naam precies een keer in de statechart gehoord, op een stap na', () => {
    const { states } = casusMachine(projectieKader).root
    const regios = new Map(
      VOCABULAIRE.map(({ naam }) => [
        naam,
        Object.values(states)
          .filter((regio) => regio.events.includes(naam as never))
          .map(({ key }) => key),
      ]),
    )
    const vaker = [...regios].filter(([, waar]) => waar.length !== 1).map(([naam]) => naam)
    expect(vaker).toEqual(['stap afgerond', 'stap heropend'])
    expect(VOCABULAIRE.filter(({ regio, naam }) => regio !== 'stappen' && regios.get(naam)?.[0] !== regio)).toEqual([])
  })
})
