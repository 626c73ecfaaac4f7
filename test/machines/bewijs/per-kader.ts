import { type Eigenschap, eis } from '../../../machines/bewijs/eigenschap'
import type { Melden } from '../../../machines/weging/kader.schema'

interface Gezegd {
  /** What doubt about acute or structural unsafety leads to, by itself. */
  readonly twijfel: Melden
  /** What a child or adult who tells of the violence leads to, by itself. */
  readonly onthulling: Melden
}

const RAADPLEGEN: Gezegd = { twijfel: 'onbekend', onthulling: 'onbekend' }
const ONTHULLING_DIRECT: Gezegd = { twijfel: 'onbekend', onthulling: 'direct' }
const ONDERWIJS: Gezegd = { twijfel: 'direct', onthulling: 'direct' }

/** Where doubt and disclosure lead is data of a kader: what each of them says, told here once more. */
export const PER_KADER_GEZEGD: Readonly<Record<string, Gezegd>> = {
  ambulance: RAADPLEGEN,
  apotheek: RAADPLEGEN,
  artsen: RAADPLEGEN,
  gehandicaptenzorg: RAADPLEGEN,
  generiek: RAADPLEGEN,
  jeugdhulp: ONTHULLING_DIRECT,
  justitie: RAADPLEGEN,
  kinderopvang: ONTHULLING_DIRECT,
  kraamzorg: RAADPLEGEN,
  'leerplicht-rmc': ONDERWIJS,
  logopedie: RAADPLEGEN,
  onderwijs: ONDERWIJS,
  'paramedici-apa': RAADPLEGEN,
  'psych-ped-sociaal-werk': ONTHULLING_DIRECT,
  schuldhulp: RAADPLEGEN,
  tandartsen: RAADPLEGEN,
  verloskunde: RAADPLEGEN,
  'verpleging-verzorging': RAADPLEGEN,
  vrijwilligers: RAADPLEGEN,
  'wmo-maatschappelijke-ondersteuning': ONTHULLING_DIRECT,
}

export const TWIJFEL = 'Twijfel over acute of structurele onveiligheid'

/** Promise 3: doubt about safety leads where this kader says, and is only overruled by something stronger. */
export function twijfelVan(kader: string): Eigenschap {
  const verwacht = PER_KADER_GEZEGD[kader]?.twijfel ?? 'onbekend'
  return {
    belofte: 3,
    naam: `${TWIJFEL} leidt bij ${kader} tot ${verwacht}`,
    soort: 'toestand',
    geldt: ({ stand, melden }) =>
      ['acuut', 'structureel'].some((vraag) => stand.antwoorden[vraag] === 'twijfel')
        ? leidtTot(verwacht, melden)
        : null,
  }
}

/** Promise 3: disclosure leads where this kader says. */
export function onthullingVan(kader: string): Eigenschap {
  const verwacht = PER_KADER_GEZEGD[kader]?.onthulling ?? 'onbekend'
  return {
    belofte: 3,
    naam: `Een onthulling leidt bij ${kader} tot ${verwacht}`,
    soort: 'toestand',
    geldt: ({ stand, melden }) => (stand.antwoorden['disclosure'] === 'ja' ? leidtTot(verwacht, melden) : null),
  }
}

function leidtTot(verwacht: Melden, melden: Melden): true | null | string {
  const sterker = melden === 'direct' || (melden === 'nodig' && verwacht !== 'direct')
  return sterker && melden !== verwacht ? null : eis(melden === verwacht, `melden is ${melden}`)
}
