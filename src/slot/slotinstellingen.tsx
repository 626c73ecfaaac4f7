import { useCallback, useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Behoud } from '../opslag/behoud'
import type { Kluisstand, Sleutelinvoer } from '../opslag/kluis'
import { useKluis } from '../werk/kluis-context'
import { InstellingenOverzicht } from './instellingen-overzicht'
import { browserPasskeys, type Passkeys } from './passkey'
import { HerstelWisselen, PasskeyErbij, WachtzinWijzigen } from './slot-wijzigen'

export interface SlotinstellingenProps {
  readonly vraagBehoud: () => Promise<Behoud>
  readonly passkeys?: Passkeys
}

export type Wijziging = 'wachtzin' | 'passkey' | 'passkeyWeg' | 'herstel'

/** Everything about the lock of this vault: when it shuts by itself, what opens it, and whether it stays. */
export function Slotinstellingen({ vraagBehoud, passkeys = browserPasskeys() }: SlotinstellingenProps) {
  const { t } = useTranslation()
  const { kluis, plaats } = useKluis()
  const [stand, zetStand] = useState<Kluisstand | null>(null)
  const [deel, zetDeel] = useState<Exclude<Wijziging, 'passkeyWeg'> | null>(null)
  const [gedaan, zetGedaan] = useState<Wijziging | null>(null)
  const lees = useCallback(
    () => kluis.stand().then((uitkomst) => 'goed' in uitkomst && zetStand(uitkomst.goed)),
    [kluis],
  )
  useEffect(() => void lees(), [lees])
  const klaar = (wat: Wijziging | null) => {
    zetGedaan(wat)
    zetDeel(null)
    void lees()
  }
  const haalWeg = async (id: string) => {
    const uitkomst = await kluis.verwijderPasskey(id)
    if ('goed' in uitkomst) klaar('passkeyWeg')
    return uitkomst
  }
  const bekend = stand?.passkeys ?? []
  const controleer = (met: Sleutelinvoer) => kluis.ontgrendel(met)

  if (deel === 'wachtzin') return <WachtzinWijzigen kluis={kluis} onKlaar={klaar} />
  if (deel === 'herstel') return <HerstelWisselen kluis={kluis} onKlaar={klaar} />
  if (deel === 'passkey') return <PasskeyErbij {...{ kluis, passkeys, bekend, controleer }} onKlaar={klaar} />
  return (
    <InstellingenOverzicht
      {...{ plaats, stand, passkeys, vraagBehoud, haalWeg }}
      gedaan={gedaan ? t(`slot:gedaan.${gedaan}`) : ''}
      onKies={zetDeel}
    />
  )
}
