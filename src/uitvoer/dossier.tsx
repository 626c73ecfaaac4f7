import { useTranslation } from 'react-i18next'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { useAfdrukkop } from './afdrukkop'
import './dossier.css'
import { DossierAfwijkingen } from './dossier-afwijkingen'
import { DossierBds } from './dossier-bds'
import { DossierBesluit } from './dossier-besluit'
import { DossierKader } from './dossier-kader'
import { DossierKop } from './dossier-kop'
import { DossierOordeel } from './dossier-oordeel'
import { DossierSectie } from './dossier-sectie'
import { DossierStappen } from './dossier-stappen'
import { DossierTijdlijn } from './dossier-tijdlijn'
import { SECTIES } from './secties'

/** The whole casus in reading order, for the eye and for paper. It only shows; nothing in it leads anywhere. */
export function Dossier() {
  const { t } = useTranslation()
  const { casus, vandaag } = useWerk()
  const dagtekst = useDagtekst()
  const kop = t('app:afdruk.kop', { codenaam: casus.geopend.codenaam, datum: dagtekst(vandaag) })
  useAfdrukkop(kop)
  return (
    <article className="ww-dossier">
      <p className="ww-dossier__vertrouwelijk">{kop}</p>
      <DossierKop />
      <DossierBesluit />
      <DossierOordeel />
      <DossierAfwijkingen />
      <DossierStappen />
      {SECTIES.map((sectie) => (
        <DossierSectie key={sectie} sectie={sectie} />
      ))}
      <DossierBds />
      <DossierTijdlijn />
      <DossierKader />
    </article>
  )
}
