/** The kader for every sector: no kader of a profession of its own. */
export function isAlgemeen({ sector }: { readonly sector: string }): boolean {
  return sector === 'algemeen'
}
