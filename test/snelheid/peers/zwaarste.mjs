/**
 * The heavier of two effects; `undefined` weighs nothing.
 *
 * @template T @param {readonly T[]} volgorde heaviest first @param {T | undefined} een @param {T | undefined} ander
 */
export const zwaarste = (volgorde, een, ander) => volgorde.find((effect) => effect === een || effect === ander)
