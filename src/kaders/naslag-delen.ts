/** What all kaders share, each on a page of its own. */
export const NASLAG = ['diensten', 'bijzonderheden', 'begrippen', 'bewaartermijnen', 'nakijken', 'bronnen'] as const
export type Naslagdeel = (typeof NASLAG)[number]

export function isNaslag(deel: string): deel is Naslagdeel {
  return NASLAG.some((een) => een === deel)
}
