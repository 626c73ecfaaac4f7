import type { Kader } from '../../weging/kader.schema'
import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'
import { isNee, metSluiting, metTaxatie, sluitContact, vraagtTaxatie } from './lezing-bijzonderheden'
import { tegenBesluiten, tegenContact } from './voorbeelden'

const CONTACT = ['gesprek voorgenomen', 'informeren voorgenomen'] as const

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
    naam: 'Bij een bijzonderheid die contact sluit is er geen contact voordat een deskundige ja heeft gezegd',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) =>
      geaccepteerd && metSluiting(stand).length > 0
        ? eis(stand.contactadvies === 'ja', `${metSluiting(stand).join(', ')} met contactadvies ${stand.contactadvies}`)
        : null,
  },
  {
    belofte: 7,
    naam: 'Een nee van een deskundige houdt contact tegen',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) => (isNee(stand) ? eis(!geaccepteerd, 'contact ondanks een nee') : null),
  },
  {
    belofte: 7,
    naam: 'Bij eergerelateerd geweld, en huwelijksdwang van een minderjarige, komt contact pas na de risicotaxatie',
    soort: 'stap',
    bij: CONTACT,
    geldt: ({ van: { stand }, geaccepteerd }) =>
      geaccepteerd && metTaxatie(stand).length > 0
        ? eis(
            stand.risicotaxatie && stand.contactadvies === 'ja',
            `${metTaxatie(stand).join(', ')} zonder risicotaxatie`,
          )
        : null,
  },
  {
    belofte: 7,
    naam: 'Gevaar opent of sluit geen contact, een antwoord over acute onveiligheid ook niet',
    soort: 'stap',
    bij: ['gevaar ingeroepen', 'gevaar geweken', '112 gebeld', 'vraag beantwoord', 'antwoord gewijzigd'],
    geldt: ({ van, naar, gebeurtenis }, { bezwaren, kader }) => {
      const vraag = 'antwoord' in gebeurtenis && 'vraag' in gebeurtenis ? gebeurtenis.vraag : undefined
      if (van === naar || (vraag !== undefined && !isOverVeiligheid(kader, vraag))) return null
      const mag = ({ stand }: Stap['van']) =>
        tegenContact(bezwaren, stand)
          .map((ids) => ids.length === 0)
          .join()
      return eis(mag(van) === mag(naar), 'het veranderde of er contact mag zijn')
    },
  },
  {
    belofte: 7,
    naam: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en nieuw gevaar vraagt het opnieuw',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd) return null
      const nieuwGevaar =
        gebeurtenis.type === 'rode vlag gezien' ||
        gebeurtenis.type === 'casus heropend' ||
        (gebeurtenis.type === 'bijzonderheid vastgesteld' &&
          (sluitContact(gebeurtenis.bijzonderheid, undefined) || vraagtTaxatie(gebeurtenis.bijzonderheid, undefined)))
      if (nieuwGevaar && (naar.stand.contactadvies === 'ja' || naar.stand.risicotaxatie))
        return 'een oud ja bleef staan'
      const [was, wordt] = [van.stand.contactadvies, naar.stand.contactadvies]
      if (was === wordt || (wordt !== 'ja' && !isNee(van.stand))) return null
      if (gebeurtenis.type !== 'raadpleging gehouden') return `${was} werd ${wordt} door ${gebeurtenis.type}`
      const mag = was === 'nee-veilig-thuis' ? ['veilig-thuis'] : ['veilig-thuis', 'deskundige']
      const zegt = wordt === 'ja' ? gebeurtenis.contact === 'ja' : isNee(naar.stand)
      return eis(zegt && mag.includes(gebeurtenis.met), `${was} werd ${wordt} na ${gebeurtenis.met}`)
    },
  },
  {
    belofte: 7,
    naam: 'Een bijzonderheid die contact sluit verdwijnt of verlicht alleen als een deskundige contact goedvond',
    soort: 'stap',
    geldt: ({ van, naar, geaccepteerd }) => {
      if (!geaccepteerd || van === naar) return null
      const open = (naam: string) =>
        van.stand.contactadvies === 'ja' && (van.stand.risicotaxatie || !taxeert(van, naam))
      const lichter = van.stand.bijzonderheden.filter(
        (naam) => (sluit(van, naam) && !sluit(naar, naam)) || (taxeert(van, naam) && !taxeert(naar, naam)),
      )
      if (lichter.length === 0) return null
      const zonder = lichter.filter((naam) => !open(naam))
      return eis(zonder.length === 0, `${zonder.join(', ')} werd lichter`)
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
      const [was, wordt] = [van, naar].map(({ stand }) => String(tegenBesluiten(bezwaren, stand)))
      return eis(was === wordt, 'er kwam een bezwaar bij of er viel er een weg')
    },
  },
]

function isOverVeiligheid({ vragen }: Kader, vraag: string): boolean {
  return vragen.some(({ id, 'op-elk-moment': veiligheid }) => id === vraag && veiligheid)
}

const kenmerk = ({ stand }: Stap['van'], naam: string) => stand.kenmerken[naam]
const staat = ({ stand }: Stap['van'], naam: string) => stand.bijzonderheden.includes(naam)
const sluit = (waar: Stap['van'], naam: string) => staat(waar, naam) && sluitContact(naam, kenmerk(waar, naam))
const taxeert = (waar: Stap['van'], naam: string) => staat(waar, naam) && vraagtTaxatie(naam, kenmerk(waar, naam))
