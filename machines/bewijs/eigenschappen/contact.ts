import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'

const CONTACT = ['gesprek voorgenomen', 'informeren voorgenomen'] as const
const contact: readonly Gebeurtenis[] = [
  { type: 'gesprek voorgenomen', op: '2026-01-05', met: ['…'], doel: '…' },
  { type: 'informeren voorgenomen', op: '2026-01-05', persoon: '…', hoe: '…' },
]

/** Promise 7: contact with family or suspect. */
export const contactEigenschappen: readonly Eigenschap[] = [
  {
    belofte: 7,
    naam: 'Er is geen contact voordat is beoordeeld of contact iemand in gevaar kan brengen',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (stand.contactveiligheid === 'niet-beoordeeld') return 'het was niet beoordeeld'
      return eis(
        stand.contactveiligheid === 'nee' || stand.contactadvies === 'ja',
        'het kan gevaarlijk zijn en er was geen ja',
      )
    },
  },
  {
    belofte: 7,
    naam: 'Bij een bijzonderheid is er geen contact voordat een deskundige ja heeft gezegd',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) =>
      geaccepteerd && stand.bijzonderheden.length > 0
        ? eis(
            stand.contactadvies === 'ja',
            `${stand.bijzonderheden.join(', ')} met contactadvies ${stand.contactadvies}`,
          )
        : null,
  },
  {
    belofte: 7,
    naam: 'Een nee van een deskundige houdt contact tegen',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) =>
      stand.contactadvies === 'nee' ? eis(!geaccepteerd, 'contact ondanks een nee') : null,
  },
  {
    belofte: 7,
    naam: 'Bij eergerelateerd geweld en huwelijksdwang komt contact pas na de risicotaxatie',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) => {
      const eerst = stand.bijzonderheden.some((naam) => naam === 'eergerelateerd' || naam === 'huwelijksdwang')
      return geaccepteerd && eerst ? eis(stand.risicotaxatie, 'zonder risicotaxatie') : null
    },
  },
  {
    belofte: 7,
    naam: 'Gevaar opent of sluit geen contact',
    soort: 'stap',
    bij: ['gevaar ingeroepen', 'gevaar geweken'],
    geldt: ({ van, naar }, { bezwaren }) => {
      const mag = (stap: Stap['van']) => contact.map((voornemen) => bezwaren(stap.stand, voornemen).length === 0).join()
      return eis(mag(van) === mag(naar), 'gevaar veranderde of er contact mag zijn')
    },
  },
  {
    belofte: 7,
    naam: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en een nieuwe bijzonderheid vraagt het opnieuw',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (gebeurtenis.type === 'bijzonderheid vastgesteld')
        return eis(naar.stand.contactadvies !== 'ja', 'een oud ja bleef staan')
      const [was, wordt] = [van.stand.contactadvies, naar.stand.contactadvies]
      if (was === wordt || (wordt !== 'ja' && was !== 'nee')) return null
      const zegtJa =
        gebeurtenis.type === 'raadpleging gehouden' &&
        ['veilig-thuis', 'deskundige'].includes(gebeurtenis.met) &&
        gebeurtenis.contact === 'ja'
      return eis(zegtJa, `${was} werd ${wordt} door ${gebeurtenis.type}`)
    },
  },
  {
    belofte: 7,
    naam: 'Een bijzonderheid verdwijnt alleen als een deskundige contact goedvond',
    soort: 'stap',
    geldt: ({ van, naar, geaccepteerd }) => {
      const weg = van.stand.bijzonderheden.filter((naam) => !naar.stand.bijzonderheden.includes(naam))
      return geaccepteerd && weg.length > 0 ? eis(van.stand.contactadvies === 'ja', `${weg.join(', ')} verdween`) : null
    },
  },
  {
    belofte: 7,
    naam: 'Een gesprek wordt alleen overgeslagen op een grond van het kader',
    soort: 'stap',
    bij: ['gesprek overgeslagen'],
    geldt: ({ van, gebeurtenis, geaccepteerd }, { kader }) => {
      if (gebeurtenis.type !== 'gesprek overgeslagen' || van.stand.gesloten) return null
      const kent = kader['gesprek-overslaan'].some(({ grond }) => grond === gebeurtenis.grond)
      return eis(geaccepteerd === kent, `grond ${gebeurtenis.grond}`)
    },
  },
  {
    belofte: 7,
    naam: 'Een overgeslagen of uitgesteld gesprek houdt geen besluit en geen sluiten tegen',
    soort: 'stap',
    bij: ['gesprek overgeslagen', 'gesprek uitgesteld'],
    geldt: ({ van, naar, geaccepteerd }, { bezwaren }) => {
      if (!geaccepteerd) return null
      const vast = { op: '2026-01-05', beslisser: '…', motivering: '…' }
      const verder = (stand: Stap['van']['stand']) =>
        [
          bezwaren(stand, { type: 'melden besloten', besluit: 'melden', ...vast }),
          bezwaren(stand, { type: 'melden besloten', besluit: 'niet-melden', ...vast }),
          bezwaren(stand, { type: 'hulp besloten', besluit: 'starten', ...vast }),
          bezwaren(stand, { type: 'casus gesloten', op: vast.op, reden: '…' }),
        ].map((lijst) => lijst.length)
      return eis(
        verder(van.stand).join() === verder(naar.stand).join(),
        'er kwam een bezwaar bij of er viel er een weg',
      )
    },
  },
]
