import { beforeAll, describe, expect, it } from 'vitest'
import {
  ageOntsleutel,
  draaiOm,
  metHerstelBewezen,
  metPasskey,
  type NieuweSloten,
  type Omgedraaid,
  ontvangerVan,
  openSloten,
  type Sleutelrij,
  type Sloten,
} from '../../../src/sleutels'
import {
  foutVan,
  goed,
  metDeHerstelsleutel,
  metDePasskey,
  metDeWachtzin,
  metVeranderd,
  nieuweSloten,
  omgevallen,
  PASSKEY,
  PRF,
  rijVan,
} from './proef'

let nieuw: NieuweSloten
let sloten: Sloten
let gebleven: Sleutelrij
let gewist: Sleutelrij
let om: Omgedraaid
beforeAll(async () => {
  nieuw = await nieuweSloten()
  sloten = goed(await metPasskey(goed(metHerstelBewezen(nieuw.sloten)), metDeWachtzin(), PASSKEY, PRF))
  gebleven = (await nieuw.kluissleutel.maakSleutel('gebleven', 1)).rij
  gewist = (await nieuw.kluissleutel.maakSleutel('gewist', 1)).rij
  om = goed(await draaiOm(sloten, nieuw.kluissleutel, [gebleven]))
})

describe('a new vault key', () => {
  it('opens with every key that opened before, without having been given one', async () => {
    const invoer = [metDeWachtzin(), metDePasskey(), metDeHerstelsleutel(nieuw.herstelsleutel)]
    for (const met of invoer) {
      const kluissleutel = goed(await openSloten(om.sloten, met))
      for (const rij of om.rijen) expect(await kluissleutel.openSleutel(rij)).not.toBeNull()
    }
    expect(om.rijen).toHaveLength(1)
    expect([om.beschadigd, om.vervallen]).toEqual([[], []])
    expect(om.sloten.herstelBewezen).toBe(true)
  })

  it('opens the same casus keys: what was locked before still opens', async () => {
    const iv = new Uint8Array(12)
    const oud = await nieuw.kluissleutel.openSleutel(gebleven)
    const nu = om.rijen[0] && (await om.kluissleutel.openSleutel(om.rijen[0]))
    if (!oud || !nu) throw new Error('shut')
    const ct = await crypto.subtle.encrypt({ name: 'AES-GCM', iv }, oud, PRF)
    expect(new Uint8Array(await crypto.subtle.decrypt({ name: 'AES-GCM', iv }, nu, ct))).toEqual(PRF)
  })

  it('opens no row of before, so that what was left out stays shut for ever', async () => {
    expect(await om.kluissleutel.openSleutel(gewist)).toBeNull()
    expect(await om.kluissleutel.openSleutel(gebleven)).toBeNull()
  })

  it('is not the one before: neither opens the rows of the other', async () => {
    for (const rij of om.rijen) expect(await nieuw.kluissleutel.openSleutel(rij)).toBeNull()
    for (const [nr, rij] of sloten.rijen.entries()) {
      expect(om.sloten.rijen[nr]?.ct).not.toEqual(rij.ct)
      expect(om.sloten.rijen[nr]?.terug).not.toEqual(rij.terug)
    }
  })

  it('can be renewed again, and stands in the age file of the recovery key', async () => {
    const nogEens = goed(await draaiOm(om.sloten, om.kluissleutel, om.rijen))
    expect(foutVan(await openSloten(nogEens.sloten, metDeWachtzin()))).toBeNull()
    expect(await ontvangerVan(nogEens.sloten, nogEens.kluissleutel)).toEqual(
      await ontvangerVan(sloten, nieuw.kluissleutel),
    )
    const { age } = rijVan(nogEens.sloten, 'herstelsleutel')
    const vk = goed(await ageOntsleutel(age, { herstelsleutel: nieuw.herstelsleutel ?? '' }))
    const sleutel = await crypto.subtle.importKey('raw', vk, 'AES-GCM', false, ['unwrapKey'])
    const [rij] = nogEens.rijen
    if (!rij) throw new Error('no row')
    const aad = { name: 'AES-GCM', iv: rij.nonce, additionalData: new TextEncoder().encode('ww1|sleutel|gebleven|1') }
    await crypto.subtle.unwrapKey('raw', rij.ct, sleutel, aad, 'AES-GCM', false, ['decrypt'])
  })
})

describe('what is damaged', () => {
  it('among the casus keys is named and left as it was', async () => {
    const kapot = { ...gebleven, ct: omgevallen(gebleven.ct, 9) }
    const verplaatst = { ...gebleven, casus: 'elders' }
    const { rijen, beschadigd } = goed(await draaiOm(sloten, nieuw.kluissleutel, [kapot, gewist, verplaatst]))
    expect(rijen.map(({ casus }) => casus)).toEqual(['gewist'])
    expect(beschadigd).toEqual([kapot, verplaatst])
  })

  it('of a passkey lets it go, for it cannot be renewed', async () => {
    const kapot = metVeranderd(sloten, 'passkey', ({ terug }) => ({ terug: { ...terug, ct: omgevallen(terug.ct, 9) } }))
    const { sloten: na, vervallen } = goed(await draaiOm(kapot, nieuw.kluissleutel, []))
    expect(vervallen).toEqual([PASSKEY.id])
    expect(na.rijen.map(({ soort }) => soort).toSorted()).toEqual(['herstelsleutel', 'wachtzin'])
  })

  it.each(['wachtzin', 'herstelsleutel'] as const)('of the %s stops it, for it would be lost', async (soort) => {
    const kapot = metVeranderd(sloten, soort, ({ terug }) => ({ terug: { ...terug, ct: omgevallen(terug.ct, 9) } }))
    expect(foutVan(await draaiOm(kapot, nieuw.kluissleutel, [gebleven]))).toBe('sloten-beschadigd')
  })

  it('with the vault key of someone else it does nothing', async () => {
    const ander = await nieuweSloten(false)
    expect(foutVan(await draaiOm(sloten, ander.kluissleutel, [gebleven]))).toBe('sloten-beschadigd')
  })
})
