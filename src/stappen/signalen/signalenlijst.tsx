import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { laadSignalen, type Signalen } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { FoutVlak } from '../../ui/fout-vlak'
import { KnopLink } from '../../ui/knop-link'
import { Laden } from '../../ui/laden'
import { useGeladen } from '../../werk/geladen'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { NaarStap } from '../naar-stap'
import { useStapKop } from '../stap-kop'
import { SignalenlijstAangekruist } from './signalenlijst-aangekruist'
import { SignalenlijstBeschermend } from './signalenlijst-beschermend'
import { SignalenlijstFormulier } from './signalenlijst-formulier'
import '../delen.css'

/** What one can see or hear, by age, form and life area. It helps to look; it never says what it means. */
export function Signalenlijst() {
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [keer, zetKeer] = useState(0)
  const geladen = useGeladen('signalen', laadSignalen)
  return (
    <>
      <NaarStap stap="signalen" />
      <Pagina key={keer} titel={t('signalen:lijst.titel')} aanhef={kop.onder} inleiding={t('signalen:lijst.inleiding')}>
        {geladen.soort === 'laden' && <Laden tekst={t('signalen:lijst.laden')} />}
        {geladen.soort === 'fout' && (
          <FoutVlak
            niveau={2}
            titel={t('signalen:lijst.laadfout')}
            opnieuwLabel={t('app:knop.opnieuw')}
            onOpnieuw={geladen.opnieuw}
          >
            <p>{t('signalen:lijst.laadfoutUitleg')}</p>
          </FoutVlak>
        )}
        {geladen.soort === 'klaar' && (
          <Geladen lijst={geladen.inhoud} bewaard={keer > 0} onBewaard={() => zetKeer(keer + 1)} />
        )}
      </Pagina>
    </>
  )
}

interface GeladenProps {
  lijst: Signalen
  bewaard: boolean
  onBewaard: () => void
}

function Geladen({ lijst, bewaard, onBewaard }: GeladenProps) {
  const { id, signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  return (
    <div className="ww-delen">
      <ul>
        {Object.entries(teksten.uitleg).map(([naam, zin]) => (
          <li key={naam}>{zin}</li>
        ))}
      </ul>
      <p>{t('signalen:lijst.vlaggen')}</p>
      <KnopLink href={paden.scherm(id, 'rode-vlaggen')} soort="tweede">
        {t('signalen:vlaggen.open')}
      </KnopLink>
      {bewaard && (
        <Bericht soort="goed" rol="status">
          <p>{t('signalen:lijst.bewaard')}</p>
        </Bericht>
      )}
      <SignalenlijstAangekruist />
      <SignalenlijstFormulier lijst={lijst} onBewaard={onBewaard} />
      <SignalenlijstBeschermend lijst={lijst} />
    </div>
  )
}
