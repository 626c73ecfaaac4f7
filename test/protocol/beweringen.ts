import { expect } from 'vitest'
import { type Handeling, stappen } from '../../machines/index'
import { lijst, stap } from './woorden'

stap('is {deel} {waarde}', ({ casus }, deel: string, waarde: string) => {
  const { melden, hulp, positie, ronde } = casus.oordeel
  const delen: Readonly<Record<string, string>> = { melden, hulp, 'de positie': positie, 'de ronde': String(ronde) }
  expect(delen[deel] ?? casus.stap(deel.replace('stap ', ''))?.stand).toBe(waarde)
})
stap('houdt/houden {lijst} {handeling} tegen', ({ casus }, wat: string, handeling: string) => {
  const tegen = handeling.replace(' ', '-') as Handeling
  const ids = casus.oordeel.blokkades.filter(({ houdtTegen }) => houdtTegen.includes(tegen)).map(({ id }) => id)
  expect(ids).toEqual(lijst(wat))
})
stap('wordt dat geweigerd wegens {lijst}', ({ casus }, wat: string) => expect(casus.weigering()).toEqual(lijst(wat)))
stap('ontbreekt/ontbreken bij {id}: {lijst}', ({ casus }, waar: string, wat: string) => {
  const mist = casus.oordeel.ontbreekt.filter(({ stap }) => stap === waar).map(({ id }) => id)
  expect(mist).toEqual(lijst(wat))
})
stap('is de volgorde van de stappen {lijst}', ({ casus }, volgorde: string) =>
  expect(stappen(casus.casus).map((nu) => nu.stap)).toEqual(lijst(volgorde)),
)
stap('raadpleeg je bij {id}: {lijst}', ({ casus }, bijzonderheid: string, wie: string) => {
  const nu = casus.oordeel.bijzonderheden.find(({ id }) => id === bijzonderheid)
  expect(nu?.raadplegen.map((raad) => raad.wie)).toEqual(lijst(wie))
})
stap('is ook mogelijk: {lijst}', ({ casus }, wat: string) =>
  expect(casus.oordeel.mogelijkheden.map(({ id }) => id)).toEqual(lijst(wat)),
)
stap('staan/staat als afwijking vast: {lijst}', ({ casus }, wat: string) =>
  expect(casus.casus.afwijkingen.map(({ soort }) => soort)).toEqual(lijst(wat)),
)
