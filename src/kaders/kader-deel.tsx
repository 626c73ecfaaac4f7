import { useTranslation } from 'react-i18next'
import { Uitklap } from '../ui/uitklap'
import { useDagtekst } from '../werk/dagtekst'
import { KaderKaart, type KaderKaartProps } from '../werk/kader-kaart'
import { Bronlijst } from './bronlijst'
import { bronnenVan } from './bronnen-van'
import { Eisen } from './eisen'
import './kaders.css'
import { Ondertekend } from './ondertekend'
import { Uitkomsten } from './uitkomsten'
import { ToetsDeel, VraagDeel } from './vraag-deel'

/** All of one kader: the card, and folded below it what is asked, where it leads and on which source. */
export function KaderDeel({ kader, teksten, kaart, basis }: KaderKaartProps) {
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  return (
    <div className="ww-kaderdeel">
      <KaderKaart {...{ kader, teksten, kaart, basis }} titel={t('kaders:kort')} />
      <p className="ww-zacht">{t('kaders:nakijkenVoor', { datum: dagtekst(kader['nakijken-voor']) })}</p>
      <Ondertekend kader={kader.kader} versie={kader.versie} />
      <Uitklap titel={t('kaders:beroepen')}>
        <ul>
          {kaart.beroepen.map(({ id, naam }) => (
            <li key={id}>{naam}</li>
          ))}
        </ul>
      </Uitklap>
      <Uitklap titel={t('kaders:vragen')}>
        {kader.vragen.map((vraag) => (
          <VraagDeel key={vraag.id} vraag={vraag} teksten={teksten} />
        ))}
        <ToetsDeel kader={kader} teksten={teksten} />
      </Uitklap>
      <Uitklap titel={t('kaders:uitkomsten.titel')}>
        <Uitkomsten kader={kader} teksten={teksten} />
      </Uitklap>
      <Uitklap titel={t('kaders:eisen')}>
        <Eisen kader={kader} teksten={teksten} />
      </Uitklap>
      <Uitklap titel={t('kaders:bronnen')}>
        <p>{t('kaders:links')}</p>
        <Bronlijst ids={bronnenVan(kader)} />
      </Uitklap>
      <Uitklap titel={t('kaders:opmerkingen')}>
        <ul>
          {teksten.opmerkingen.map((opmerking) => (
            <li key={opmerking}>{opmerking}</li>
          ))}
        </ul>
      </Uitklap>
    </div>
  )
}
