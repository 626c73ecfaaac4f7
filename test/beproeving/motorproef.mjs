/**
 * @typedef {object} Motor
 * @property {string} naam
 * @property {readonly string[]} klachten
 * @property {(tekst: string, ...invoer: unknown[]) => Promise<any>} doe
 * @property {() => Promise<void>} herlaad
 * @property {() => Promise<void>} sluit
 */
/** @typedef {{ naam: string, inrichten: number, ontgrendelen: number, p50: number, p99: number, regels: number, mis: string[], aanvallen: { naam: string, gestopt: boolean }[], bezoeken: number }} Motoruitslag */

const CASUS = 'cccccccc-0000-4000-8000-000000000000'
const REGELS = 200

const begin = `async (casus, regels) => {
  const inrichten = await proef.inrichten()
  await proef.maak(casus)
  return { inrichten, tijden: await proef.schrijf(casus, regels) }
}`

const daarna = `async (casus) => {
  const fout = await proef.ontgrendel('een heel andere wachtzin')
  const goed = await proef.ontgrendel()
  return { verkeerd: fout.fout, goed, ...(await proef.controleer(casus)) }
}`

/** @param {number[]} rij @param {number} deel */
export const percentiel = (rij, deel) => {
  const oplopend = rij.toSorted((een, ander) => een - ander)
  return oplopend[Math.min(oplopend.length - 1, Math.floor(oplopend.length * deel))] ?? Number.NaN
}

/**
 * The same walk in every engine: set up, write, open anew, try a wrong passphrase, unlock, check the chain, and then all
 * attacks. Throws when something is not as it should be; an attack that gets through is part of the result.
 *
 * @param {Motor} motor @param {import('./elders.mjs').Elders} elders @returns {Promise<Motoruitslag>}
 */
export const motorproef = async (motor, elders) => {
  const { inrichten, tijden } = await motor.doe(begin, CASUS, REGELS)
  await motor.herlaad()
  const { verkeerd, goed, aantal, mis } = await motor.doe(daarna, CASUS)
  if (verkeerd !== 'sleutel-past-niet') throw new Error(`Een verkeerde wachtzin gaf ${verkeerd}.`)
  if (goed.fout) throw new Error(`Ontgrendelen gaf ${goed.fout}.`)
  if (aantal !== REGELS + 1) throw new Error(`Er staan ${aantal} regels in plaats van ${REGELS + 1}.`)
  const aanvallen = await motor.doe('async (elders) => proef.aanvallen(elders)', elders.adres)
  const naam = motor.naam
  const [p50, p99] = [percentiel(tijden, 0.5), percentiel(tijden, 0.99)]
  return {
    naam,
    inrichten,
    ontgrendelen: goed.ms,
    p50,
    p99,
    regels: aantal,
    mis,
    aanvallen,
    bezoeken: elders.bezoeken(),
  }
}
