import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { EigenMeldrecht } from './eigen-meldrecht'

/** Someone disagrees: it stays in the record, with the right to report beside it. */
export function StandpuntFormulier({ onKlaar }: { onKlaar: () => void }) {
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const teller = useTeller()
  const klad = useKlad('standpunt')
  const [van, zetVan] = useKladveld(klad, 'van', '')
  const [standpunt, zetStandpunt] = useKladveld(klad, 'standpunt', '')
  const labels = { van: t('beslissen:standpunt.van'), standpunt: t('beslissen:standpunt.wat') }
  const invullen = useInvullen(labels, klad)
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
        <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={onKlaar}>
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
        </Invulformulier>
        <EigenMeldrecht />
      </Pagina>
    </Smal>
  )
}
