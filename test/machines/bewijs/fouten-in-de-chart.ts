import { type GezaaideFout, thema } from './themas'
import { metExtraBezwaar, metGevolg, metRegio, zonderBezwaar } from './zaaien'

const gevaar = thema('gevaar en twijfel')
const contact = thema('contact en gevaar')

/** Departing, danger and the chart itself: promises 13 and 14. */
export const foutenInDeChart: readonly GezaaideFout[] = [
  {
    fout: 'niet melden mag naast een direct oordeel',
    wereld: thema('afwijken'),
    zaad: zonderBezwaar('melden-is-direct', 'acuut-nu-beoordelen'),
    betrapt: 'Naast een direct oordeel wordt niet melden nooit besloten',
  },
  {
    fout: 'afwijken mag zonder reden, veiligheid nu of een dag',
    wereld: thema('afwijken'),
    zaad: zonderBezwaar('afwijking-onvolledig'),
    betrapt: 'Afwijken van melden nodig vraagt advies van Veilig Thuis na de weging, reden, veiligheid nu en een dag',
  },
  {
    fout: 'afwijken mag zonder advies van Veilig Thuis',
    wereld: thema('afwijken'),
    zaad: zonderBezwaar('afwijken-vraagt-veilig-thuis'),
    betrapt: 'Afwijken van melden nodig vraagt advies van Veilig Thuis na de weging, reden, veiligheid nu en een dag',
  },
  {
    fout: 'een antwoord verlagen mag zonder reden',
    wereld: thema('afwijken'),
    zaad: zonderBezwaar('reden-nodig'),
    betrapt: 'Een wijziging die melden verlaagt heeft een reden en een nieuw feit',
  },
  {
    fout: 'een antwoord verlagen mag zonder nieuw feit',
    wereld: gevaar,
    zaad: zonderBezwaar('nieuw-feit-nodig'),
    betrapt: 'Een wijziging die melden verlaagt heeft een reden en een nieuw feit',
  },
  {
    fout: 'een nieuwe ronde veegt acuut ja weg',
    wereld: thema('afwijken'),
    zaad: zonderBezwaar('ronde-vraagt-nieuw-feit'),
    betrapt:
      'Melden wordt alleen minder nodig door een wijziging, geweken gevaar, een toets, of een nieuwe ronde met aanleiding',
  },
  {
    fout: 'tot melden besluiten mag pas als de weging af is',
    wereld: thema('afwijken'),
    zaad: metExtraBezwaar(
      ({ antwoorden }, gebeurtenis) => gebeurtenis.type === 'melden besloten' && antwoorden['hulp-aanvaard'] === null,
    ),
    betrapt: 'Afwijken naar melden is vrij: alleen wat voor een melding verplicht is houdt het tegen',
  },
  {
    fout: 'een melding wordt geweigerd zolang er geen collega is geraadpleegd',
    wereld: gevaar,
    zaad: metExtraBezwaar(({ collega }, { type }) => !collega && type === 'melding gedaan'),
    betrapt: 'Bij direct gevaar houdt niets of niemand het besluit te melden of de melding tegen',
  },
  {
    fout: 'het advies van de aandachtsfunctionaris houdt melden tegen',
    wereld: thema('meningen'),
    zaad: metExtraBezwaar(
      ({ advies }, gebeurtenis) =>
        advies === 'niet-melden' && gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'melden',
    ),
    betrapt: 'Een voorstel, advies of standpunt houdt een besluit te melden nooit tegen',
  },
  {
    fout: 'het veto van de aandachtsfunctionaris telt niet',
    wereld: thema('meningen'),
    zaad: zonderBezwaar('aandachtsfunctionaris-wil-melden'),
    betrapt: 'Zijn voorstel en advies het oneens, dan komt niet melden pas na een tweede mening',
  },
  {
    fout: 'een pijl van gevaar wijst naar een andere regio',
    wereld: contact,
    zaad: metRegio('gevaar', {
      'geen gevaar': { 'gevaar ingeroepen': { actions: 'vastleggen', target: '#casus.gesprek.afgerond' } },
    }),
    betrapt: 'Elke gebeurtenis hoort bij een enkele regio, en alleen die verandert',
  },
  {
    fout: 'twee regio’s luisteren naar dezelfde gebeurtenis',
    wereld: contact,
    zaad: metRegio('dossier', { open: { 'gevaar ingeroepen': { actions: 'vastleggen' } } }),
    betrapt: 'Naar een gebeurtenis luistert een enkele regio, die er een enkele pijl bij kiest',
  },
  {
    fout: 'de regio gevaar vergeet de stand bij te werken',
    wereld: contact,
    zaad: metGevolg((_stand, { type }) => (type === 'gevaar ingeroepen' ? { gevaar: false } : {})),
    betrapt: 'Elke regio zegt hetzelfde als de stand waar regels naar kijken',
  },
  {
    fout: 'de statechart weigert iets zonder bezwaar',
    wereld: thema('gesprek'),
    zaad: metRegio('gesprek', { 'te doen': { 'gesprek uitgesteld': undefined as never } }),
    betrapt: 'Een gebeurtenis wordt precies dan geweigerd als er een bezwaar is',
  },
  {
    fout: 'in een gesloten casus wordt een feit geweigerd',
    wereld: thema('melding en feiten'),
    zaad: metExtraBezwaar(({ gesloten }, { type }) => gesloten && type === 'feit vastgelegd'),
    betrapt: 'Wat gebeurd is wordt altijd aanvaard, ook in een gesloten casus',
  },
]
