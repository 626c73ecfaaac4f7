import type { Bijzonderheid } from '../../../machines/index'

/** The order in which the situations are offered: by where somebody would look for them. */
export const GROEPEN = {
  familie: ['eergerelateerd', 'huwelijksdwang', 'vgv'],
  partners: ['intieme-terreur', 'complexe-scheiding'],
  kind: ['letsel-kind', 'pcf'],
  ouderen: ['ouderenmishandeling'],
  uitbuiting: ['mensenhandel', 'digitaal-geweld'],
  omstandigheden: ['zwangerschap', 'lvb', 'kopp-kvo'],
} as const satisfies Readonly<Record<string, readonly Bijzonderheid[]>>
