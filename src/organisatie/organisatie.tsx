import { useTranslation } from 'react-i18next'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { Uitklap } from '../ui/uitklap'
import { BronnenContext, useGeladenBronnen } from '../werk/bronnen-context'
import { useGeladen } from '../werk/geladen'
import { MetKladjes } from '../werk/met-kladjes'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import './organisatie.css'
import { Profielformulier } from './profielformulier'
import { leesBegin, type ProfielKluis } from './profielstand'

/** What an organisation agreed about the meldcode: kept on this device, taken over by a new casus, read by no rule. */
export function Organisatie({ opslag }: { readonly opslag: ProfielKluis }) {
  const { t } = useTranslation()
  const bronnen = useGeladenBronnen()
  const begin = useGeladen('profiel', () => leesBegin(opslag), true)
  const wacht = <Laden tekst={t('app:laden.app')} />
  return (
    <Pagina titel={t('organisatie:titel')} inleiding={t('organisatie:inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      <Uitklap titel={t('organisatie:waar.titel')}>
        <p>{t('organisatie:waar.uitleg')}</p>
        <p>{t('organisatie:waar.geenCasus')}</p>
      </Uitklap>
      <BronnenContext value={bronnen}>
        {begin.soort === 'klaar' ? (
          <MetKladjes casus="" scherm="organisatie" wacht={wacht}>
            <Profielformulier begin={begin.inhoud} opslag={opslag} />
          </MetKladjes>
        ) : (
          wacht
        )}
      </BronnenContext>
    </Pagina>
  )
}
