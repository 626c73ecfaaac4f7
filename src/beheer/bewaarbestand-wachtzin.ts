import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout as Veldfout } from '../ui/foutenlijst'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'

export interface Bestandswachtzin {
  readonly wachtzin: string
  readonly herhaling: string
  readonly zetWachtzin: (wachtzin: string) => void
  readonly zetHerhaling: (herhaling: string) => void
  /** What is wrong with it, or nothing. On a shared computer it must be the one that this vault opens with. */
  readonly kijk: () => Promise<readonly Veldfout[]>
}

/** The passphrase of a file: in a temporary vault the one of now, asked again and checked, else a new one, typed twice. */
export function useBestandswachtzin(): Bestandswachtzin {
  const { t } = useTranslation()
  const { kluis, plaats } = useKluis()
  const zin = useFoutzin()
  const [wachtzin, zetWachtzin] = useState('')
  const [herhaling, zetHerhaling] = useState('')
  const kijk = async (): Promise<readonly Veldfout[]> => {
    if (wachtzin === '') return [{ veld: 'wachtzin', tekst: t(`reserve:bewaar.leeg.${plaats}`) }]
    if (plaats === 'blijvend') {
      const zelfde = wachtzin.normalize('NFC') === herhaling.normalize('NFC')
      return zelfde ? [] : [{ veld: 'herhaling', tekst: t('reserve:bewaar.anders') }]
    }
    const past = await kluis.ontgrendel({ soort: 'wachtzin', wachtzin })
    if ('goed' in past) return []
    const tekst = past.fout.id === 'sleutel-past-niet' ? t('reserve:bewaar.pastNiet') : zin(past.fout)
    return [{ veld: 'wachtzin', tekst }]
  }
  return { wachtzin, herhaling, zetWachtzin, zetHerhaling, kijk }
}
