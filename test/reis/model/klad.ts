import type { Reis } from './reis'

/** Everything in the databases of this browser as text, bytes as the letters that they could be; by store. */
const opslag = ({ pagina }: Reis, tabel?: string): Promise<string> =>
  pagina.evaluate(async (alleen) => {
    const klaar = <T>(vraag: IDBRequest<T>) =>
      new Promise<T>((goed, mis) => {
        vraag.addEventListener('success', () => goed(vraag.result))
        vraag.addEventListener('error', () => mis(vraag.error))
      })
    const leesbaar = (_: string, waarde: unknown) =>
      waarde instanceof Uint8Array ? Array.from(waarde, (byte) => String.fromCharCode(byte)).join('') : waarde
    const delen: string[] = []
    for (const { name = '' } of await indexedDB.databases()) {
      const databank = await klaar(indexedDB.open(name))
      for (const tabel of databank.objectStoreNames) {
        if (alleen !== undefined && tabel !== alleen) continue
        const rijen = await klaar(databank.transaction(tabel).objectStore(tabel).getAll())
        delen.push(`${name} ${tabel} ${JSON.stringify(rijen, leesbaar)}`)
      }
      databank.close()
    }
    return delen.join('\n')
  }, tabel)

/** All that a browser keeps of its databases, to look for words in. */
export const leesbareOpslag = (reis: Reis): Promise<string> => opslag(reis)

/** Does something that changes a draft, and waits until the vault has written it. */
export const totKlad = async (reis: Reis, doe: () => Promise<unknown>): Promise<void> => {
  const eerder = await opslag(reis, 'kladjes')
  await doe()
  while ((await opslag(reis, 'kladjes')) === eerder)
    await reis.pagina.evaluate(() => new Promise(requestAnimationFrame))
}

const vak = ({ pagina }: Reis, id: string) => pagina.locator(`#${id}`)

/** Types in the field with this id and waits until it is kept as a draft. */
export const typKlad = (reis: Reis, id: string, tekst: string): Promise<void> =>
  totKlad(reis, () => vak(reis, id).fill(tekst))

export const veldtekst = (reis: Reis, id: string): Promise<string> => vak(reis, id).inputValue()

const beginOpnieuw = ({ pagina }: Reis) => pagina.getByRole('button', { name: 'Begin opnieuw' })

/** What was half written is offered on this page. */
export const kladIsEr = (reis: Reis): Promise<void> => beginOpnieuw(reis).waitFor()

/** Whether anything that was half written is offered on this page. */
export const heeftKlad = async (reis: Reis): Promise<boolean> => (await beginOpnieuw(reis).count()) > 0
