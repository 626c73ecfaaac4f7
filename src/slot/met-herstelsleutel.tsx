import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Slot } from '../opslag/kluis'
import { Formulier } from '../ui/formulier'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { Tekstvak } from '../ui/tekstvak'
import { useFoutzin } from '../werk/foutzin'
import { leesHerstelsleutel } from '../werk/herstelsleutel'
import { Slotpagina } from './slotpagina'

export interface MetHerstelsleutelProps {
  readonly kluis: Pick<Slot, 'ontgrendel'>
  readonly onPast: (herstelsleutel: string) => void
  readonly onTerug: () => void
}

/** Opens the vault with the recovery key, typed from paper. */
export function MetHerstelsleutel({ kluis, onPast, onTerug }: MetHerstelsleutelProps) {
  const { t } = useTranslation()
  const foutzin = useFoutzin()
  const [invoer, zetInvoer] = useState('')
  const [fout, zetFout] = useState<string | undefined>()
  const [bezig, zetBezig] = useState(false)
  const open = async () => {
    if (bezig) return
    if (invoer.trim() === '') return zetFout(t('slot:vergeten.leeg'))
    const gelezen = leesHerstelsleutel(invoer)
    if (!('goed' in gelezen)) return zetFout(foutzin(gelezen.fout))
    zetBezig(true)
    const uitkomst = await kluis.ontgrendel({ soort: 'herstelsleutel', herstelsleutel: gelezen.goed })
    zetBezig(false)
    if ('goed' in uitkomst) return onPast(gelezen.goed)
    zetFout(uitkomst.fout.id === 'sleutel-past-niet' ? t('slot:vergeten.pastNiet') : foutzin(uitkomst.fout))
  }
  return (
    <Slotpagina titel={t('slot:vergeten.titel')} inleiding={t('slot:vergeten.inleiding')} fout={fout !== undefined}>
      <Formulier
        fouten={fout ? [{ veld: 'herstelsleutel', tekst: fout }] : []}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void open()}
        acties={
          <>
            <Knop type="submit" disabled={bezig}>
              {t('app:knop.verder')}
            </Knop>
            <Knop soort="stil" onClick={onTerug}>
              {t('app:knop.terug')}
            </Knop>
            {bezig && <Laden tekst={t('slot:op.bezig')} />}
          </>
        }
      >
        <Tekstvak
          id="herstelsleutel"
          regels={2}
          label={t('slot:vergeten.label')}
          hint={t('slot:vergeten.hint')}
          fout={fout}
          waarde={invoer}
          onWijzig={zetInvoer}
        />
      </Formulier>
    </Slotpagina>
  )
}
