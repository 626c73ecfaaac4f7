import { binnenwerk } from './binnenwerk'
import { bewaarInstelling, leesInstelling } from './instellingen'
import { kladjesIn, zetKlad } from './kladjes'
import type { Kladblok, Kluis } from './kluis'
import type { KluisOmgeving } from './kluis-omgeving'
import { opslagVan } from './opslag-van'
import { reserveVan } from './reserve/reserve-van'
import { reservepoortVan } from './reservepoort-van'
import { slotVan } from './slot-van'
import { slotenplek } from './slotenplek'
import { tabbladen } from './tabbladen'
import { toegangVan } from './toegang/toegang-van'

/** One channel for all vaults of this browser; it carries opaque ids only. */
const KANAAL = 'weegwijzer-opslag'

/** A vault in the place that the environment names. Nothing is opened or made before something is asked of it. */
export function maakKluis(omgeving: KluisOmgeving): Kluis {
  const binnen = binnenwerk(omgeving, slotenplek(omgeving), tabbladen(KANAAL))
  const { eenKeer, ...toegang } = toegangVan(binnen)
  const kladblok: Kladblok = {
    kladjes: (casus) => binnen.lees((databank, open) => kladjesIn(databank, open, casus)),
    bewaarKlad: (casus, klad) => zetKlad(binnen, casus, klad.formulier, klad),
    wisKlad: (casus, formulier) => zetKlad(binnen, casus, formulier, null),
    leesInstelling: (naam) =>
      binnen.lees(async (databank, open) => ({ goed: await leesInstelling(databank, open, naam) })),
    bewaarInstelling: (naam, tekst) => bewaarInstelling(binnen, naam, tekst),
  }
  return {
    ...slotVan(binnen),
    ...opslagVan(binnen, { eenKeer }),
    ...kladblok,
    ...toegang,
    ...reserveVan(reservepoortVan(binnen, toegang)),
  }
}
