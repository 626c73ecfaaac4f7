import { optioneel } from '../../werk/optioneel'

/** What is typed about a consultation, before it is recorded. */
export interface RaadplegingInvoer {
  readonly met: string | null
  readonly wie: string
  readonly anoniem: boolean
  readonly vraag: string
  readonly advies: string
  readonly kenmerk: string
  readonly vervolg: string
  readonly contact: string
  readonly contactHoe: string
  readonly risicotaxatie: boolean
}

export const LEGE_RAADPLEGING: RaadplegingInvoer = {
  met: null,
  wie: '',
  anoniem: true,
  vraag: '',
  advies: '',
  kenmerk: '',
  vervolg: '',
  contact: 'niet-besproken',
  contactHoe: '',
  risicotaxatie: false,
}

/** Props of the parts of the form. */
export interface RaadplegingDeel {
  invoer: RaadplegingInvoer
  zet: (deel: Partial<RaadplegingInvoer>) => void
  labels: Readonly<Record<keyof RaadplegingInvoer, string>>
  fout: (veld: string) => string | undefined
}

/** Whether the question *may there be contact?* is put to this person. */
export function gaatOverContact({ met }: RaadplegingInvoer): boolean {
  return met === 'veilig-thuis' || met === 'deskundige'
}

/** The fields as the gebeurtenis has them; what was not asked or not typed is left out. */
export function raadplegingVelden(invoer: RaadplegingInvoer): Readonly<Record<string, unknown>> {
  const { met, wie, anoniem, vraag, advies, kenmerk, vervolg, contact, contactHoe, risicotaxatie } = invoer
  return {
    met: met ?? undefined,
    anoniem,
    advies,
    ...optioneel('wie', wie),
    ...optioneel('vraag', vraag),
    ...optioneel('kenmerk', kenmerk),
    ...optioneel('vervolg', vervolg),
    ...(gaatOverContact(invoer) ? { contact, risicotaxatie, ...optioneel('contactHoe', contactHoe) } : {}),
  }
}
