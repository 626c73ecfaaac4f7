import { type Eigenschap, eis } from '../eigenschap'

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
]
