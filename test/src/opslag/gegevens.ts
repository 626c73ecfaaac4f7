import { kopVan, type Schakel } from '../../../src/keten/schakel'
import type { Projectie } from '../../../src/opslag/opslag'

export const projectie: Projectie = {
  codenaam: 'Blauwe Vos',
  kader: 'generiek',
  versie: '2019-01',
  gewijzigd: '2026-03-02T09:00:00.000Z',
  gesloten: false,
  opgeborgen: null,
  nogOpbergen: false,
}

/** Entries as the storage sees them: any text with any digest. */
export const schakels = (...teksten: string[]): Schakel[] =>
  teksten.map((tekst) => ({ tekst, digest: `digest ${tekst}` }))

export const kop = (aantal: number, laatste: string) => ({ ...kopVan(schakels(laatste)), aantal })

export const moeilijk = 'שלום ‮مرحبا‬ 👨‍👩‍👧 \u0000\t"\\'.repeat(800)
