import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Pagina } from '../../werk/pagina'
import { useDagFout } from '../dag-fout'
import { LEGE_DAG } from '../dag-waarde'
import { Dagveld } from '../dagveld'
import { useInvullen } from '../invullen'
import { optioneel } from '../optioneel'
import { useStapKop } from '../stap-kop'
import { useTeller } from '../teller'
import type { DaadProps } from './gesprek'

/** Puts the talk off: why, and until when. */
export function UitstelFormulier({ onSluit }: DaadProps) {
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const teller = useTeller()
  const dagFout = useDagFout()
  const [reden, zetReden] = useState('')
  const [tot, zetTot] = useState(LEGE_DAG)
  const labels = { reden: t('gesprek:uitstel.reden'), tot: t('gesprek:uitstel.tot') }
  const invullen = useInvullen(labels)
  const verstuur = async () => {
    const mis = dagFout('tot', tot)
    if (mis.length > 0) return invullen.zet(mis)
    if (await invullen.leg({ type: 'gesprek uitgesteld', reden, ...optioneel('tot', tot.waarde) })) onSluit(true)
  }
  return (
    <Pagina
      titel={t('gesprek:uitstel.titel')}
      aanhef={kop.onder}
      inleiding={t('gesprek:uitstel.inleiding')}
      fout={invullen.fouten.length > 0}
    >
      <Formulier
        fouten={invullen.fouten}
        foutenTitel={invullen.foutenTitel}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit">{t('app:knop.bewaar')}</Knop>
            <Knop soort="stil" onClick={() => onSluit(false)}>
              {t('app:knop.annuleer')}
            </Knop>
          </>
        }
      >
        <Tekstvak
          id="reden"
          label={labels.reden}
          hint={t('gesprek:uitstel.redenHint')}
          fout={invullen.fout('reden')}
          waarde={reden}
          onWijzig={zetReden}
          regels={3}
          teller={teller}
        />
        <Dagveld
          id="tot"
          legenda={labels.tot}
          hint={t('gesprek:uitstel.totHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('tot')}
          waarde={tot}
          onWijzig={zetTot}
          toekomst
        />
      </Formulier>
    </Pagina>
  )
}
