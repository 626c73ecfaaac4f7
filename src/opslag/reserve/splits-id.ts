import { digestVan } from '../../keten/digest'

/**
 * The id under which the other end of a casus is kept: always the same for the same branch, so that restoring twice
 * makes no third casus, and one that was erased does not come back under another name. A UUID of version 8 (RFC 9562).
 */
export async function splitsId(casus: string, eersteAndere: string): Promise<string> {
  const hex = await digestVan(`ww1|afgesplitst|${casus}|${eersteAndere}`)
  const variant = '89ab'[Number.parseInt(hex.charAt(16), 16) % 4]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
