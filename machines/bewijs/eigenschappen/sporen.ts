import type { Gebeurtenis } from '../../casus/gebeurtenissen/vocabulaire'
import type { Bekeken, Eigenschap, OordeelOverGeheel } from '../eigenschap'
import type { Toestand } from '../onderdelen'
import type { Verkenning } from '../verkenning'
import { isErnstig, PLICHTEN, sluitContact, vraagtTaxatie } from './lezing-bijzonderheden'

/*
 * What holds for every way through a world: once something was found, what may not follow until something else did. A
 * trace remembers by itself what was said along the way, and asks the state nothing that a rule keeps there for it.
 */

interface Stap {
  readonly van: Toestand
  readonly gebeurtenis: Gebeurtenis
}

/** Where a trace begins, with what it remembers; what each step does to that; and what may not be accepted then. */
interface Spoor {
  readonly begin: (stap: Stap) => number | null
  /** What is remembered after a step, or `null` when the trace ends well. */
  readonly verder: (herinnering: number, stap: Stap) => number | null
  readonly mag: (herinnering: number, stap: Stap) => boolean
  readonly zin: string
}

/** Follows the trace over all ways through the world; the first step on one that should not have been accepted. */
function volg({ toestanden, pijlen }: Verkenning<Toestand>, { alfabet }: Bekeken, spoor: Spoor): OordeelOverGeheel[] {
  const uit = toestanden.map((): { gebeurtenis: number; naar: number }[] => [])
  for (const { van, gebeurtenis, naar } of pijlen) uit[van]?.push({ gebeurtenis, naar })
  const stap = (van: number, plek: number): Stap => ({
    van: toestanden[van] as Toestand,
    gebeurtenis: alfabet[plek] as Gebeurtenis,
  })
  const gezien = new Set<string>()
  const open: { toestand: number; herinnering: number }[] = []
  const ga = (toestand: number, herinnering: number | null) => {
    const naam = `${toestand} ${herinnering}`
    if (herinnering === null || gezien.has(naam)) return
    gezien.add(naam)
    open.push({ toestand, herinnering })
  }
  for (const { van, gebeurtenis, naar } of pijlen) ga(naar, spoor.begin(stap(van, gebeurtenis)))
  for (const { toestand, herinnering } of open) {
    for (const { gebeurtenis, naar } of uit[toestand] ?? []) {
      const hier = stap(toestand, gebeurtenis)
      if (!spoor.mag(herinnering, hier)) return [{ toestand, uitspraak: `${spoor.zin}: ${hier.gebeurtenis.type}` }]
      ga(naar, spoor.verder(herinnering, hier))
    }
  }
  return open.length > 0 ? [{ toestand: 0, uitspraak: true }] : []
}

const isNietMelden = (gebeurtenis: Gebeurtenis) =>
  gebeurtenis.type === 'melden besloten' && gebeurtenis.besluit === 'niet-melden'
const beginOpnieuw = ({ type }: Gebeurtenis) => type === 'ronde gestart' || type === 'casus heropend'

const ZORGEN = ['twijfel-of-zorgen', 'onduidelijk-of-geweigerd', 'nu-alleen-of-in-gevaar']
const ACUUT = 1
const STRUCTUREEL = 2

/** Worries from a check about children, or about dependent adults; which questions were weighed for one of them since. */
function zorgspoor(check: 'kindcheck gedaan' | 'mantelzorgverleningscheck gedaan'): Spoor {
  const isHun = ({ stand }: Toestand, persoon: string) =>
    stand.volwassenen.includes(persoon) === (check === 'mantelzorgverleningscheck gedaan')
  const geeftZorgen = (e: Gebeurtenis) =>
    e.type === check &&
    ZORGEN.includes(e.uitkomst) &&
    (e.vervolg !== 'andere-neemt-over' || e.uitkomst === 'nu-alleen-of-in-gevaar')
  const gewogen = ({ van, gebeurtenis: e }: Stap): number => {
    if (e.type !== 'vraag beantwoord' && e.type !== 'antwoord gewijzigd') return 0
    const allen = Object.entries(van.stand.afhankelijken).flatMap(([wie, staat]) => (staat === 'open' ? [wie] : []))
    const betreft = Object.keys(e.betreft).length > 0 ? Object.keys(e.betreft) : allen
    if (!betreft.some((wie) => isHun(van, wie))) return 0
    return e.vraag === 'acuut' ? ACUUT : e.vraag === 'structureel' ? STRUCTUREEL : 0
  }
  return {
    zin: 'er stonden zorgen open',
    begin: ({ gebeurtenis }) => (geeftZorgen(gebeurtenis) ? 0 : null),
    verder: (weging, stap) => {
      const e = stap.gebeurtenis
      if (geeftZorgen(e) || beginOpnieuw(e)) return 0
      if (e.type === 'raadpleging gehouden' && e.met === 'veilig-thuis' && e.op >= DAG) return null
      if (e.type === 'melding gedaan') return null
      if (e.type === 'verplichting overgeslagen' && e.verplichting === 'veilig-thuis-advies') return null
      if (e.type === check && e.antwoorden !== undefined) return null
      const nu = weging | gewogen(stap)
      return nu === (ACUUT | STRUCTUREEL) ? null : nu
    },
    mag: (_weging, { gebeurtenis }) => !isNietMelden(gebeurtenis) && gebeurtenis.type !== 'casus gesloten',
  }
}

/** The day of every proof; what has an earlier one was said before. */
const DAG = '2026-01-05'
const JA = 1
const TAXATIE = 2
const NEE_VEILIG_THUIS = 4

/** A bijzonderheid that shuts contact was found; what an expert said of contact since. */
function contactspoor(vorm: string): Spoor {
  const vindt = ({ van, gebeurtenis: e }: Stap) => {
    if (e.type !== 'bijzonderheid vastgesteld' || e.bijzonderheid !== vorm) return false
    const gezegd = { ...(e.risico ? { risico: e.risico } : {}), ...(e.volwassen ? { volwassen: true } : {}) }
    const zwaar = vorm === 'huwelijksdwang' ? vraagtTaxatie(vorm, gezegd) : sluitContact(vorm, gezegd)
    return zwaar && (!van.stand.bijzonderheden.includes(vorm) || isErnstig(e.risico) || e.volwassen === false)
  }
  const genoeg = (gezegd: number) => (gezegd & JA) > 0 && (!vraagtTaxatie(vorm, undefined) || (gezegd & TAXATIE) > 0)
  const nieuwGevaar = (e: Gebeurtenis) =>
    e.type === 'rode vlag gezien' ||
    e.type === 'casus heropend' ||
    (e.type === 'contactveiligheid beoordeeld' && e.antwoord !== 'nee') ||
    (e.type === 'bijzonderheid vastgesteld' &&
      (sluitContact(e.bijzonderheid, undefined) || vraagtTaxatie(e.bijzonderheid, undefined)))
  return {
    zin: `${vorm} was gevonden en er kwam geen ja`,
    begin: (stap) => (vindt(stap) ? 0 : null),
    verder: (gezegd, { gebeurtenis: e }) => {
      if (e.type === 'bijzonderheid ingetrokken' && e.bijzonderheid === vorm) return null
      const verlicht = e.type === 'bijzonderheid vastgesteld' && e.bijzonderheid === vorm && genoeg(gezegd)
      if (verlicht && (e.volwassen === true || (e.risico !== undefined && !isErnstig(e.risico)))) return null
      if (nieuwGevaar(e)) return gezegd & NEE_VEILIG_THUIS
      if (e.type !== 'raadpleging gehouden' || (e.met !== 'veilig-thuis' && e.met !== 'deskundige')) return gezegd
      const taxatie = e.risicotaxatie && e.op >= DAG ? TAXATIE : 0
      if (e.contact === 'nee') {
        const nee = e.met === 'veilig-thuis' ? NEE_VEILIG_THUIS : gezegd & NEE_VEILIG_THUIS
        return (gezegd & TAXATIE) | taxatie | nee
      }
      const vanWie = e.met === 'veilig-thuis' || (gezegd & NEE_VEILIG_THUIS) === 0
      return e.contact === 'ja' && e.op >= DAG && vanWie ? (gezegd & TAXATIE) | taxatie | JA : gezegd | taxatie
    },
    mag: (gezegd, { gebeurtenis: e }) => {
      const contact = e.type === 'gesprek voorgenomen' || e.type === 'informeren voorgenomen'
      const weg = e.type === 'bijzonderheid ingetrokken' && e.bijzonderheid === vorm
      return !(contact || weg) || genoeg(gezegd)
    },
  }
}

const REDEN = 1
const GEDAAN = 2
const RISICOS = ['geen', 'twijfelachtig', 'reeel', 'vermoedelijk-uitgevoerd', 'vastgesteld']

/** A bijzonderheid that asks for an expert is new, or proves graver; who was asked since, or why nobody was. */
function plichtspoor(vorm: string): Spoor {
  const plicht = PLICHTEN[vorm]
  const ernst = (risico: string | undefined) => RISICOS.indexOf(risico ?? 'reeel')
  const vraagt = ({ van, gebeurtenis: e }: Stap) => {
    if (e.type !== 'bijzonderheid vastgesteld' || e.bijzonderheid !== vorm) return false
    const zwaarder = e.risico !== undefined && ernst(e.risico) > ernst(van.stand.kenmerken[vorm]?.risico)
    return !van.stand.bijzonderheden.includes(vorm) || zwaarder
  }
  return {
    zin: `voor ${vorm} is niemand gevraagd en er staat geen reden`,
    begin: (stap) => (vraagt(stap) ? 0 : null),
    verder: (hoe, stap) => {
      const e = stap.gebeurtenis
      if (e.type === 'bijzonderheid ingetrokken' && e.bijzonderheid === vorm) return null
      if (vraagt(stap)) return 0
      if (e.type === 'raadpleging gehouden' && plicht?.met.includes(e.met)) return GEDAAN
      if (e.type === 'verplichting overgeslagen' && e.verplichting === plicht?.id) return Math.max(hoe, REDEN)
      return beginOpnieuw(e) && hoe === REDEN ? 0 : hoe
    },
    mag: (hoe, { van, gebeurtenis }) =>
      hoe !== 0 || !isNietMelden(gebeurtenis) || van.stand.meldingGedaan || isVermoedenWeg(van),
  }
}

/** The suspicion is taken away as the walk through the questions ends; then nothing is asked of anybody. */
function isVermoedenWeg(van: Toestand): boolean {
  return van.positie === 'afsluiten'
}

const metRaad = Object.keys(PLICHTEN).filter((vorm) => (PLICHTEN[vorm]?.met.length ?? 0) > 0)
const sluiters = Object.keys(PLICHTEN).filter((vorm) => sluitContact(vorm, undefined))

/** Promises 5, 7 and 8, over every way through a world. */
export const sporen: readonly Eigenschap[] = [
  {
    belofte: 8,
    naam: 'Na zorgen uit een check komt geen niet-melden en geen sluiten, tot er daarna iets mee is gedaan',
    soort: 'geheel',
    oordelen: (verkenning, bekeken) => [
      ...volg(verkenning, bekeken, zorgspoor('kindcheck gedaan')),
      ...volg(verkenning, bekeken, zorgspoor('mantelzorgverleningscheck gedaan')),
    ],
  },
  {
    belofte: 7,
    naam: 'Is eens gevonden wat contact sluit, dan komt er geen contact, en valt het niet weg, zonder een later ja',
    soort: 'geheel',
    oordelen: (verkenning, bekeken) => sluiters.flatMap((vorm) => volg(verkenning, bekeken, contactspoor(vorm))),
  },
  {
    belofte: 5,
    naam: 'Na een bijzonderheid die een deskundige vraagt komt geen niet-melden zonder een latere vraag of reden',
    soort: 'geheel',
    oordelen: (verkenning, bekeken) => metRaad.flatMap((vorm) => volg(verkenning, bekeken, plichtspoor(vorm))),
  },
]
