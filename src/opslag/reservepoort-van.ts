import { fout, mislukt, type Uitkomst } from '../keten/uitkomst'
import { ontvangerVan } from '../sleutels'
import type { Binnenwerk } from './binnenwerk'
import { vulAanIn } from './casus-aanvullen'
import { casusIn } from './casus-lezen'
import { maakIn } from './casus-maken'
import { lijstIn } from './casuslijst'
import { grafsteenRij, grafstenenIn } from './grafstenen'
import { bewaarInstelling, leesInstelling } from './instellingen'
import { isOmgezet } from './omgezet'
import type { Reservepoort } from './reserve-poort'
import type { Schrijfplan } from './schrijfplan'
import { slotenIn } from './sloten-wijzigen'
import { logIn } from './toegang/log-lezen'
import type { Toegangslogger } from './toegang/toegang-van'

/** What backup and restore may do with an open vault. */
export function reservepoortVan(binnen: Binnenwerk, { log }: Pick<Toegangslogger, 'log'>): Reservepoort {
  const { lees, schrijf, plek, omgeving } = binnen
  return {
    plaats: plek.plaats,
    versie: omgeving.versie,
    nu: omgeving.nu,
    willekeurig: binnen.willekeurig,
    ontvanger: () =>
      lees(async (databank, open): Promise<Uitkomst<string | null>> => {
        if (plek.plaats === 'tijdelijk') return { goed: null }
        const sloten = (await slotenIn(databank, plek)) ?? mislukt(fout('sloten-beschadigd'))
        const ontvanger = 'goed' in sloten ? await ontvangerVan(sloten.goed, open.kluissleutel) : sloten
        return 'goed' in ontvanger ? ontvanger : ((await isOmgezet(databank, open)) ?? ontvanger)
      }),
    installatie: () => lees(async (_databank, open) => ({ goed: open.installatie })),
    casussen: () => lees(async ({ koppen }) => ({ goed: await koppen.toCollection().primaryKeys() })),
    lijst: () => lijstIn(binnen),
    leesHeel: (casus) => lees((databank, open) => casusIn(databank, open, casus)),
    async schrijfHeel({ kop, ...heel }, na) {
      const { casus, projectie, schakels } = heel
      if (schakels.length === 0) return mislukt(fout('logboek-leeg'))
      if (na) return vulAanIn(binnen, { casus, verwacht: na, schakels, projectie }, 'ingelezen')
      return maakIn(binnen, heel, 'ingelezen')
    },
    grafstenen: () => lees(async (databank, open) => ({ goed: await grafstenenIn(databank, open) })),
    bewaarGrafstenen: (stenen) =>
      schrijf(async (_databank, open): Promise<Schrijfplan<null>> => {
        const rijen = await Promise.all(stenen.map((steen) => grafsteenRij(open, steen)))
        return {
          goed: null,
          tabellen: ['grafstenen', 'koppen'],
          gezien: [],
          async schrijf({ grafstenen, koppen }) {
            const [bekend, hier] = [
              await grafstenen.toCollection().primaryKeys(),
              await koppen.toCollection().primaryKeys(),
            ]
            const niet = new Set([...bekend, ...hier])
            await grafstenen.bulkAdd(rijen.filter(({ casus }) => !niet.has(casus)))
          },
        }
      }),
    leesInstelling: (naam) => lees(async (databank, open) => ({ goed: await leesInstelling(databank, open, naam) })),
    bewaarInstelling: (naam, tekst) => bewaarInstelling(binnen, naam, tekst),
    toegangsregels: () => lees(async (databank, open) => ({ goed: (await logIn(databank, open)).schakels })),
    log,
  }
}
