import { useTranslation } from 'react-i18next'
import type { Kaderkaart } from '../../machines/index'
import { Kaart } from '../ui/kaart'
import { Kop } from '../ui/kop'
import { StandLabel } from '../ui/stand-label'
import { paden } from '../werk/paden'
import { perSector } from '../werk/sectoren'
import { useSectornaam } from '../werk/sectornaam'
import { ZekerheidLabel } from '../werk/zekerheid-label'

/** The kaders by sector, each as a card that leads to all of it. */
export function Kaderraster({ kaarten }: { readonly kaarten: readonly Kaderkaart[] }) {
  const sectornaam = useSectornaam()
  return perSector(kaarten).map(({ sector, kaarten: inSector }) => (
    <section className="ww-sector" key={sector} aria-labelledby={`sector-${sector}`}>
      <Kop niveau={2} id={`sector-${sector}`}>
        {sectornaam(sector)}
      </Kop>
      <ul className="ww-raster ww-kaderraster">
        {inSector.map((kaart) => (
          <li key={kaart.kader}>
            <Kort kaart={kaart} />
          </li>
        ))}
      </ul>
    </section>
  ))
}

function Kort({ kaart }: { readonly kaart: Kaderkaart }) {
  const { t } = useTranslation()
  return (
    <Kaart niveau={3} titel={kaart.titel} href={paden.kader(kaart.kader)}>
      <p>{kaart.kort}</p>
      <p className="ww-zacht ww-klein">
        <span lang="nl">{kaart.uitgever}</span> · {t('kaders:versie', { versie: kaart.versie })}
      </p>
      <p className="ww-rij">
        <ZekerheidLabel zekerheid={kaart.zekerheid} />
        {kaart.vrijwillig && <StandLabel stand="te-doen">{t('kaders:kaart.vrijwillig')}</StandLabel>}
      </p>
    </Kaart>
  )
}
