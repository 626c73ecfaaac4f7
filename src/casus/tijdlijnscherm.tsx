import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Regel } from '../../machines/index'
import { Keuzelijst } from '../ui/keuzelijst'
import { Knop } from '../ui/knop'
import { Terug } from '../ui/terug'
import { Tijdlijn } from '../ui/tijdlijn'
import { useDagtekst } from '../werk/dagtekst'
import { useGebeurtenistitel } from '../werk/gebeurtenistitel'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import './casus.css'
import { RedenenNodig } from './redenen-nodig'
import { useTijdlijnitem } from './tijdlijnitem'

const AFWIJKINGEN = 'afwijkingen'

/** Everything that was recorded, by the day on which it happened. */
export function Tijdlijnscherm() {
  const { t } = useTranslation()
  const { id, casus, vandaag } = useWerk()
  const [soort, zetSoort] = useState('')
  const [oudste, zetOudste] = useState(false)
  const titel = useGebeurtenistitel()
  const item = useTijdlijnitem('heel')
  const dagtekst = useDagtekst()
  const afgeweken = new Set(casus.afwijkingen.map(({ nr }) => nr))
  const soorten = [...new Set(casus.regels.map(({ gebeurtenis }) => gebeurtenis.type as string))]
  const regels = opDag(casus.regels, oudste).filter(
    ({ nr, gebeurtenis }) => soort === '' || (soort === AFWIJKINGEN ? afgeweken.has(nr) : gebeurtenis.type === soort),
  )
  return (
    <Pagina titel={t('casus:tijdlijn.titel')} inleiding={t('casus:tijdlijn.inleiding')}>
      <Terug href={paden.casus(id)}>{t('casus:terug')}</Terug>
      <p className="ww-alleen-afdruk">
        {t('app:afdruk.kop', { codenaam: casus.geopend.codenaam, datum: dagtekst(vandaag) })}
      </p>
      <RedenenNodig />
      <div className="ww-tijdlijnkeuzes ww-niet-afdrukken">
        <Keuzelijst
          id="soort"
          label={t('casus:tijdlijn.toon')}
          leeg={t('casus:tijdlijn.alles', { count: casus.regels.length })}
          waarde={soort}
          onWijzig={zetSoort}
          opties={[
            ...(afgeweken.size > 0 ? [{ waarde: AFWIJKINGEN, label: t('casus:tijdlijn.afwijkingen') }] : []),
            ...soorten.map((type) => ({ waarde: type, label: titel(type) })),
          ]}
        />
        <Keuzelijst
          id="volgorde"
          label={t('casus:tijdlijn.volgorde')}
          waarde={oudste ? 'oudste' : 'nieuwste'}
          onWijzig={(waarde) => zetOudste(waarde === 'oudste')}
          opties={[
            { waarde: 'nieuwste', label: t('casus:tijdlijn.nieuwste') },
            { waarde: 'oudste', label: t('casus:tijdlijn.oudste') },
          ]}
        />
      </div>
      <p role="status" className="ww-zacht ww-niet-afdrukken">
        {t('casus:tijdlijn.getoond', { count: regels.length })}
      </p>
      <Tijdlijn niveau={2} items={regels.map(item)} />
      <p className="ww-niet-afdrukken">
        <Knop soort="tweede" onClick={() => window.print()}>
          {t('app:knop.afdrukken')}
        </Knop>
      </p>
      <p className="ww-zacht ww-niet-afdrukken">{t('app:afdruk.let')}</p>
    </Pagina>
  )
}

/** By the day it happened; of one day the order of recording decides. */
function opDag(regels: readonly Regel[], oudste: boolean): readonly Regel[] {
  const op = regels.toSorted(
    (een, ander) => een.gebeurtenis.op.localeCompare(ander.gebeurtenis.op) || een.nr - ander.nr,
  )
  return oudste ? op : op.toReversed()
}
