import { useTranslation } from 'react-i18next'
import { Uitklap } from '../ui/uitklap'
import { useDagtekst } from '../werk/dagtekst'
import { KaderKaart } from '../werk/kader-kaart'
import type { Kadermap } from '../werk/kaderlijst'
import { Bronlijst } from './bronlijst'
import { bronnenVan } from './bronnen-van'
import { Eisen } from './eisen'
import './kaders.css'
import { ToetsDeel, VraagDeel } from './vraag-deel'

/** All of one kader: the card, and folded below it what is asked, where it leads and on which source. */
export function KaderDeel({ kader, teksten }: Kadermap) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <div className="ww-kaderdeel">
      <KaderKaart kader={kader} teksten={teksten} />
      <p className="ww-zacht">{t('start:bronnen.nakijkenVoor', { datum: dagtekst(kader['nakijken-voor']) })}</p>
      <Uitklap titel={t('start:bronnen.vragen')}>
        {kader.vragen.map((vraag) => (
          <VraagDeel key={vraag.id} vraag={vraag} teksten={teksten} />
        ))}
        <ToetsDeel kader={kader} teksten={teksten} />
      </Uitklap>
      <Uitklap titel={t('start:bronnen.eisen')}>
        <Eisen kader={kader} teksten={teksten} />
      </Uitklap>
      <Uitklap titel={t('start:bronnen.bronnen')}>
        <Bronlijst ids={bronnenVan(kader)} />
      </Uitklap>
      <Uitklap titel={t('start:bronnen.opmerkingen')}>
        <ul>
          {teksten.opmerkingen.map((opmerking) => (
            <li key={opmerking}>{opmerking}</li>
          ))}
        </ul>
      </Uitklap>
    </div>
  )
}
