import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bezwaar } from '../../machines/index'
import type { Fout } from '../ui/foutenlijst'
import type { Kladje } from './klad'
import { isLeeg, useVeldzin } from './veldzin'
import { type Invoer, useWerk } from './werk'

/** The id of the place in the form where reasons appear that belong to no field. */
export const FORMULIER = 'vastleggen'

/** The label of each field, by its name in the gebeurtenis. */
export type Labels = Readonly<Record<string, string>>

/** What the screen itself found. */
export interface EigenFout extends Fout {
  /** Nothing was filled in, rather than something wrong. */
  readonly leeg?: boolean
}

export interface Invullen {
  /** What is half written in this form; gone as soon as it is recorded. */
  readonly klad: Kladje
  readonly fouten: readonly Fout[]
  readonly foutenTitel: string
  /** The id of a field: its name, behind the prefix of this form. */
  readonly id: (veld: string) => string
  /** The message of one field, by its name in the gebeurtenis. */
  readonly fout: (veld: string) => string | undefined
  readonly bezig: boolean
  /**
   * Records, and says whether that was done. On refusal the form keeps all that was typed. With `eerst`, what the screen
   * itself found, the core is not asked.
   */
  readonly leg: (invoer: Invoer, eerst?: readonly EigenFout[]) => Promise<boolean>
  /** Shows what the screen itself found; nothing wipes all messages. */
  readonly zet: (fouten: readonly EigenFout[]) => void
}

/**
 * What a form needs: record on submit, and words for what was refused, each at its own field under its own label. The
 * prefix keeps ids apart where one page holds several forms.
 */
export function useInvullen(labels: Labels, klad: Kladje, voorvoegsel = ''): Invullen {
  const { leg } = useWerk()
  const { t } = useTranslation()
  const zin = useVeldzin(labels)
  const [fouten, zetFouten] = useState<readonly Fout[]>([])
  const [titel, zetTitel] = useState<'nietIngevuld' | 'kloptNiet' | 'geweigerd'>('kloptNiet')
  const [bezig, zetBezig] = useState(false)
  const id = (veld: string) => voorvoegsel + veld
  const alsFout = (bezwaar: Bezwaar): EigenFout => {
    const naam = bezwaar.waarden['veld']?.split('.')[0]
    const veld = naam !== undefined && naam in labels ? naam : FORMULIER
    return { veld, tekst: zin(bezwaar), leeg: isLeeg(bezwaar) }
  }
  const zet = (eigen: readonly EigenFout[]) => {
    const opFormulier = eigen.some(({ veld }) => veld === FORMULIER)
    zetTitel(opFormulier ? 'geweigerd' : eigen.every(({ leeg }) => leeg) ? 'nietIngevuld' : 'kloptNiet')
    zetFouten(zonderDubbele(eigen.map(({ veld, tekst }) => ({ veld: id(veld), tekst }))))
  }
  return {
    klad,
    fouten,
    foutenTitel: t(`app:formulier.${titel}`),
    id,
    fout: (veld) => fouten.find((fout) => fout.veld === id(veld))?.tekst,
    bezig,
    zet,
    leg: async (invoer, eerst = []) => {
      if (eerst.length > 0) zet(eerst)
      if (eerst.length > 0 || bezig) return false
      zetBezig(true)
      const uitkomst = await leg(invoer)
      zetBezig(false)
      zet('goed' in uitkomst ? [] : uitkomst.bezwaren.map(alsFout))
      if ('goed' in uitkomst) klad.wis()
      return 'goed' in uitkomst
    },
  }
}

function zonderDubbele(fouten: readonly Fout[]): Fout[] {
  return fouten.filter(
    (fout, plek) => fouten.findIndex((een) => een.veld === fout.veld && een.tekst === fout.tekst) === plek,
  )
}
