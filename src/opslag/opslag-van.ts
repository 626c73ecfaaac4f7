import { fout, mislukt } from '../keten/uitkomst'
import type { Binnenwerk } from './binnenwerk'
import { vulAanIn } from './casus-aanvullen'
import { casusIn } from './casus-lezen'
import { maakIn } from './casus-maken'
import { wisIn } from './casus-wissen'
import { lijstIn } from './casuslijst'
import { grafstenenIn } from './grafstenen'
import type { Opslag } from './opslag'
import type { Toegangslogger } from './toegang/toegang-van'
import { watErIs } from './wat-er-is'

/** Keeps casussen, encrypted. What was written is on the disk before it is acknowledged. */
export function opslagVan(binnen: Binnenwerk, { eenKeer }: Pick<Toegangslogger, 'eenKeer'>): Opslag {
  return {
    async maakCasus(casus, schakels, projectie, soort = 'casus') {
      if (schakels.length === 0) return mislukt(fout('logboek-leeg'))
      return maakIn(binnen, { casus, schakels, projectie, soort }, 'casus-gemaakt')
    },
    voegToe: (casus, verwacht, schakels, projectie) =>
      vulAanIn(binnen, { casus, verwacht, schakels, projectie }, 'gewijzigd'),
    async lees(casus) {
      const gelezen = await binnen.lees((databank, open) => casusIn(databank, open, casus))
      if (!('goed' in gelezen)) return gelezen
      await eenKeer({ handeling: 'casus-geopend', casus })
      const { soort, schakels, kop } = gelezen.goed
      return { goed: { soort, schakels, kop } }
    },
    async leesWatErIs(casus) {
      const gelezen = await binnen.lees((databank, open) => watErIs(databank, open, casus))
      if ('goed' in gelezen) await eenKeer({ handeling: 'casus-geopend', casus })
      return gelezen
    },
    lijst: () => lijstIn(binnen),
    wis: (casus, grond) => wisIn(binnen, casus, grond),
    grafstenen: () => binnen.lees(async (databank, open) => ({ goed: await grafstenenIn(databank, open) })),
    luister: (bij) => binnen.tabs.luister(bij),
    sluit() {
      binnen.tabs.sluit()
      binnen.sluit()
    },
  }
}
