import { type Eigenschap, eis } from '../eigenschap'
import type { Stap } from '../onderdelen'
import { metSluiting, metTaxatie, sluitContact, vraagtTaxatie } from './lezing-bijzonderheden'
import { BESLUITEN, CONTACT as voornemens } from './voorbeelden'

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
    geldt: ({ van: { stand }, geaccepteerd }) =>
      stand.contactadvies === 'nee' ? eis(!geaccepteerd, 'contact ondanks een nee') : null,
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
    geldt: ({ van, naar }, { bezwaren }) => {
      if (van === naar) return true
      const mag = ({ stand }: Stap['van']) =>
        voornemens.map((voornemen) => bezwaren(stand, voornemen).length === 0).join()
      return eis(mag(van) === mag(naar), 'het veranderde of er contact mag zijn')
    },
  },
  {
    belofte: 7,
    naam: 'Alleen Veilig Thuis of een deskundige kan contact goedvinden, en een nieuwe bijzonderheid vraagt het opnieuw',
    soort: 'stap',
    geldt: ({ van, naar, gebeurtenis, geaccepteerd }) => {
      if (!geaccepteerd) return null
      if (gebeurtenis.type === 'bijzonderheid vastgesteld')
        return eis(naar.stand.contactadvies !== 'ja' && !naar.stand.risicotaxatie, 'een oud ja bleef staan')
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
      const zonder = lichter.filter((naam) => !open(naam) && !voorHetEerstGezegd(van, naar, naam))
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
      const verder = (stand: Stap['van']['stand']) => BESLUITEN.map((besluit) => bezwaren(stand, besluit).length)
      return eis(
        verder(van.stand).join() === verder(naar.stand).join(),
        'er kwam een bezwaar bij of er viel er een weg',
      )
    },
  },
]

const kenmerk = ({ stand }: Stap['van'], naam: string) => stand.kenmerken[naam]
const staat = ({ stand }: Stap['van'], naam: string) => stand.bijzonderheden.includes(naam)
const sluit = (waar: Stap['van'], naam: string) => staat(waar, naam) && sluitContact(naam, kenmerk(waar, naam))
const taxeert = (waar: Stap['van'], naam: string) => staat(waar, naam) && vraagtTaxatie(naam, kenmerk(waar, naam))

/** A risk, or the age of a victim, that nobody had stated yet: what counted as grave until then was not said by anyone. */
function voorHetEerstGezegd(van: Stap['van'], naar: Stap['van'], naam: string): boolean {
  if (!staat(naar, naam)) return false
  return naam === 'vgv' ? kenmerk(van, naam)?.risico === undefined : kenmerk(van, naam)?.volwassen === undefined
}
