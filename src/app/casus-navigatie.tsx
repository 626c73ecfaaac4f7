import { useTranslation } from 'react-i18next'
import { useHashLocation } from 'wouter/use-hash-location'
import { vraagVan } from '../../machines/index'
import { Stappenlijst } from '../ui/stappenlijst'
import { type Casusscherm, paden } from '../werk/paden'
import { stapnummer, useStapvolgorde } from '../werk/stapvolgorde'
import { useWerk } from '../werk/werk'

/** Which step a screen belongs to; a screen of no step lies outside the five. */
const STAP_VAN: Partial<Record<string, string>> = {
  signalen: 'signalen',
  feit: 'signalen',
  huishouden: 'signalen',
  kindcheck: 'signalen',
  mantelzorgcheck: 'signalen',
  'rode-vlaggen': 'signalen',
  bijzonderheden: 'signalen',
  raadplegen: 'raadplegen',
  gesprek: 'gesprek',
  contact: 'gesprek',
  oordeel: 'beslissen',
  beslissen: 'beslissen',
  informeren: 'beslissen',
  melding: 'daarna',
  hulp: 'daarna',
  daarna: 'daarna',
}

/** Screens of the questions stand in the step that this kader gives them; for doctors that is step 5. */
const WEGEN = ['wegen', 'antwoorden']

/** The five steps and what follows, with the titles of this kader. */
export function CasusNavigatie() {
  const { t } = useTranslation()
  const { id, casus, stappen, teksten } = useWerk()
  const volgorde = useStapvolgorde()
  const [pad] = useHashLocation()
  const [, , , scherm = '', deel = ''] = pad.split('/')
  const vraag = scherm === 'vraag' ? deel : WEGEN.includes(scherm) ? casus.kader.vragen[0]?.id : undefined
  const nu = vraag === undefined ? STAP_VAN[scherm] : vraagVan(casus.kader, vraag)?.stap
  const items = stappen.map(({ stap, stand, ontbreekt }) => ({
    id: stap,
    titel: `${stapnummer(stap)} ${teksten.stappen[stap]?.titel ?? stap}`,
    toelichting: ontbreekt.length > 0 ? t('app:stap.nogNodigAantal', { count: ontbreekt.length }) : undefined,
    stand: stand === 'afgerond' ? ('afgerond' as const) : stand === 'bezig' ? ('bezig' as const) : ('te-doen' as const),
    huidig: stap === nu,
    href: paden.scherm(id, stap satisfies Casusscherm),
  }))
  const huidig = items.find((item) => item.huidig)
  const kort = huidig ? `${t('app:stap.van', { nr: stapnummer(huidig.id) })} · ${huidig.titel}` : t('app:kop.stappen')
  return (
    <Stappenlijst
      label={t('app:kop.stappen')}
      items={[
        ...items,
        {
          id: 'daarna',
          titel: t('app:stap.daarna'),
          stand: 'te-doen',
          huidig: nu === 'daarna',
          href: paden.scherm(id, 'daarna'),
        },
      ]}
      standWoorden={{
        'te-doen': t('kern:stapstand.te-doen'),
        bezig: t('kern:stapstand.bezig'),
        afgerond: t('kern:stapstand.afgerond'),
        'let-op': t('kern:stapstand.let-op'),
      }}
      kort={kort}
      onder={volgorde && t('casus:volgorde.kort', { nummers: volgorde.nummers })}
      allesLabel={t('app:kop.alleStappen')}
    />
  )
}
