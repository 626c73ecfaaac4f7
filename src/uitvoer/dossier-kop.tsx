import { useTranslation } from 'react-i18next'
import { isContactGevaarlijk } from '../../machines/index'
import { Samenvatting } from '../ui/samenvatting'
import { VrijeTekst } from '../ui/vrije-tekst'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'
import { Vingerafdruk } from './vingerafdruk'

/** What this dossier is about, at a glance. */
export function DossierKop() {
  const { t } = useTranslation()
  const { casus, stand, teksten, vingerafdruk, oordeel } = useWerk()
  const dagtekst = useDagtekst()
  const { geopend, kader, regels } = casus
  const rijen = [
    ...(isContactGevaarlijk(stand)
      ? [
          {
            id: 'contact',
            vraag: t('kern:handeling.contact'),
            antwoord: t('gesprek:houdt.titel'),
            toelichting: t('gesprek:houdt.inleiding'),
          },
        ]
      : []),
    { id: 'codenaam', vraag: t('uitvoer:veld.codenaam'), antwoord: <VrijeTekst>{geopend.codenaam}</VrijeTekst> },
    { id: 'client', vraag: t('uitvoer:veld.client'), antwoord: t(`kern:keuze.client.${geopend.client}.label`) },
    ...(geopend.beroep
      ? [
          {
            id: 'beroep',
            vraag: t('uitvoer:veld.beroep'),
            antwoord: teksten.beroepen[geopend.beroep] ?? geopend.beroep,
          },
        ]
      : []),
    {
      id: 'kader',
      vraag: t('app:termen.kader.term'),
      antwoord: t('uitvoer:kader.regel', { titel: teksten.titel, versie: kader.versie }),
      toelichting: t(`kern:zekerheid.${kader.zekerheid}`),
    },
    {
      id: 'beslisser',
      vraag: t('uitvoer:veld.beslisser'),
      antwoord: geopend.beslisser ? <VrijeTekst>{geopend.beslisser}</VrijeTekst> : t('uitvoer:nietIngevuld'),
    },
    {
      id: 'aandachtsfunctionaris',
      vraag: t('uitvoer:veld.aandachtsfunctionaris'),
      antwoord: t(`kern:keuze.afrol.${geopend.aandachtsfunctionaris}.label`),
    },
    { id: 'geopend', vraag: t('uitvoer:geopendOp'), antwoord: dagtekst(geopend.op) },
    {
      id: 'omvang',
      vraag: t('uitvoer:omvang'),
      antwoord: t('uitvoer:omvangWaarde', { regels: regels.length, ronde: oordeel.ronde }),
    },
    { id: 'vingerafdruk', vraag: t('uitvoer:vingerafdruk.titel'), antwoord: <Vingerafdruk waarde={vingerafdruk} /> },
  ]
  return <Samenvatting rijen={rijen} wijzigLabel="" />
}
