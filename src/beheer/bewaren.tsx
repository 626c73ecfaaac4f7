import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { BronnenContext, useGeladenBronnen } from '../werk/bronnen-context'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import './bewaren.css'
import { useBewaarinhoud } from './bewaarinhoud'
import { Bewaarlijst } from './bewaarlijst'
import { Grafstenen } from './bewaren-grafstenen'

/** What still has to go to the organisation, what can go from here and what the law says of it, and erasing. */
export function Bewaren() {
  const { t } = useTranslation()
  const { plaats } = useKluis()
  const bronnen = useGeladenBronnen()
  const { geladen, opnieuw } = useBewaarinhoud()
  const [gewist, zetGewist] = useState<string | null>(null)
  const uitkomst = geladen.soort === 'klaar' ? geladen.inhoud : null
  return (
    <BronnenContext value={bronnen}>
      <Pagina titel={t('beheer:bewaren.titel')} inleiding={t('beheer:bewaren.inleiding')}>
        <Terug href={paden.start}>{t('app:kop.start')}</Terug>
        {plaats === 'tijdelijk' && (
          <Bericht soort="uitleg">
            <p>{t('beheer:bewaren.tijdelijk')}</p>
          </Bericht>
        )}
        <Gewist key={gewist ?? ''} wie={gewist} />
        {geladen.soort === 'laden' && <Laden tekst={t('beheer:bewaren.laden')} />}
        {geladen.soort === 'fout' && <NietTeLezen fout={null} opnieuw={geladen.opnieuw} />}
        {uitkomst && 'fout' in uitkomst && <NietTeLezen fout={uitkomst.fout} opnieuw={opnieuw} />}
        {uitkomst && 'goed' in uitkomst && (
          <>
            <Bewaarlijst
              inhoud={uitkomst.goed}
              onGewist={(wie) => {
                zetGewist(wie)
                opnieuw()
              }}
            />
            <Grafstenen stenen={uitkomst.goed.grafstenen} />
          </>
        )}
      </Pagina>
    </BronnenContext>
  )
}

/** Says that it is done, where the focus goes: the button that was pressed is gone. */
function Gewist({ wie }: { readonly wie: string | null }) {
  const { t } = useTranslation()
  const plek = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (wie !== null) plek.current?.focus()
  }, [wie])
  return (
    <div ref={plek} tabIndex={-1} role="status">
      {wie !== null && (
        <Bericht soort="goed">
          <p>{t('beheer:wissen.gewist', { wie })}</p>
        </Bericht>
      )}
    </div>
  )
}

function NietTeLezen({ fout, opnieuw }: { readonly fout: Fout | null; readonly opnieuw: () => void }) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <FoutVlak niveau={2} titel={t('beheer:bewaren.mis')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={opnieuw}>
      {fout && <p>{zin(fout)}</p>}
      <p>{t('beheer:nietsWeg')}</p>
    </FoutVlak>
  )
}
