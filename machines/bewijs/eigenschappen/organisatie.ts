import { type Eigenschap, eis } from '../eigenschap'
import { besluitIn } from './lezing'
import { raadVanKader } from './lezing-bijzonderheden'

/** Promise 5: what an organisation adds to the kader. */
export const organisatie: readonly Eigenschap[] = [
  {
    belofte: 5,
    naam: 'Een organisatieregel maakt het alleen strenger: elk bezwaar van het kader blijft staan',
    soort: 'stap',
    bij: ['melden besloten', 'hulp besloten', 'casus gesloten', 'gesprek voorgenomen'],
    geldt: ({ van: { stand }, gebeurtenis, bezwaren: met }, { bezwaren }) => {
      if (stand.organisatieregels.length === 0) return null
      const zonder = bezwaren({ ...stand, organisatieregels: [] }, gebeurtenis).map(({ id }) => id)
      const weg = zonder.filter((id) => !met.includes(id))
      return eis(weg.length === 0, `${weg.join(', ')} viel weg`)
    },
  },
  {
    belofte: 5,
    naam: 'Wat de organisatie vraagt en het kader niet, houdt een melding niet meer tegen als de reden er staat',
    soort: 'stap',
    bij: ['melden besloten'],
    geldt: (stap, { kader }) => {
      const { stand } = stap.van
      if (besluitIn(stap)?.besluit !== 'melden' || stand.organisatieregels.length === 0) return null
      const eigen = stand.organisatieregels.filter((wie) => !raadVanKader(kader).includes(wie))
      const open = eigen.filter((wie) => stand.overgeslagen.includes(wie) && stap.bezwaren.includes(`${wie}-ontbreekt`))
      return eis(open.length === 0, `${open.join(', ')} hield tegen`)
    },
  },
]
