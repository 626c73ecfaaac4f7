const GETALLEN = 2 ** 32

/** A whole number below `grens`, each as likely as the other: what would favour the low ones is thrown away. */
export function willekeurigGetal(grens: number): number {
  const eerlijk = GETALLEN - (GETALLEN % grens)
  for (;;) {
    const [getal = 0] = crypto.getRandomValues(new Uint32Array(1))
    if (getal < eerlijk) return getal % grens
  }
}

/**
 * A passphrase to offer: four words out of 4,096, each chosen by chance and apart from the others. That is 4 × 12 = 48
 * bits, so that whoever has the vault and guesses needs 2^47 derivations of 64 MiB on average. The words are loaded
 * only here.
 */
export async function stelWachtzinVoor(aantal = 4): Promise<string> {
  const { WOORDEN } = await import('./woorden')
  return Array.from({ length: aantal }, () => WOORDEN[willekeurigGetal(WOORDEN.length)]).join(' ')
}
