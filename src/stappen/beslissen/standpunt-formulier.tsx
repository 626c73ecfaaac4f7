import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { Pagina } from '../../werk/pagina'
import { FORMULIER } from '../../werk/vastleggen'
import { useFoutenTitel } from '../fouten-titel'
import { useInvullen } from '../invullen'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { useTeller } from '../teller'
import { EigenMeldrecht } from './eigen-meldrecht'

/** Someone disagrees: it stays in the record, with the right to report beside it. */
export function StandpuntFormulier({ onKlaar }: { onKlaar: () => void }) {
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const foutenTitel = useFoutenTitel()
  const teller = useTeller()
  const [van, zetVan] = useState('')
  const [standpunt, zetStandpunt] = useState('')
  const labels = { van: t('beslissen:standpunt.van'), standpunt: t('beslissen:standpunt.wat') }
  const invullen = useInvullen(labels)
  const verstuur = async () => {
    if (await invullen.leg({ type: 'standpunt vastgelegd', van, standpunt })) onKlaar()
  }
  return (
    <Smal>
      <Pagina
        titel={t('beslissen:standpunt.titel')}
        aanhef={kop.onder}
        inleiding={<p>{t('beslissen:standpunt.uitleg')}</p>}
        fout={invullen.fouten.length > 0}
      >
        <Formulier
          fouten={invullen.fouten}
          foutenTitel={foutenTitel(invullen.fouten)}
          onVerstuur={() => void verstuur()}
          acties={
            <>
              <Knop type="submit" disabled={invullen.bezig}>
                {t('app:knop.bewaar')}
              </Knop>
              <Knop soort="tweede" onClick={onKlaar}>
                {t('app:knop.annuleer')}
              </Knop>
            </>
          }
        >
          <div id={FORMULIER} tabIndex={-1} />
          <Tekstveld
            id="van"
            label={labels.van}
            hint={t('beslissen:veld.functie')}
            fout={invullen.fout('van')}
            waarde={van}
            onWijzig={zetVan}
          />
          <Tekstvak
            id="standpunt"
            label={labels.standpunt}
            fout={invullen.fout('standpunt')}
            waarde={standpunt}
            onWijzig={zetStandpunt}
            teller={teller}
          />
        </Formulier>
        <EigenMeldrecht />
      </Pagina>
    </Smal>
  )
}
