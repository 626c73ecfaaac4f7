import { useTranslation } from 'react-i18next'
import type { Ontbrekend } from '../../machines/index'
import { useWoord } from '../taal/woord'
import { Takenlijst } from '../ui/takenlijst'
import { type Casusscherm, paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'

/** Where each missing thing is done. */
const SCHERM: Readonly<Record<string, Casusscherm>> = {
  'melding-nog-niet-gedaan': 'melding',
  'hulp-schiet-tekort': 'melding',
  terugkoppeling: 'melding',
  'eigen-vervolg-ontbreekt': 'hulp',
  'toets-nog-te-houden': 'hulp',
  'nieuwe-ronde-nodig': 'wegen',
  'andere-route-niet-gevolgd': 'route',
}

/** What is still asked for after the five steps, each with the place to do it. */
export function Nodig() {
  const { t } = useTranslation()
  const woord = useWoord()
  const noem = useNoem()
  const { id: casus, oordeel } = useWerk()
  const woorden = ({ waarden }: Ontbrekend) =>
    Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)]))
  const taken = oordeel.ontbreekt
    .filter(({ stap }) => stap === 'daarna')
    .map((punt) => {
      const scherm = SCHERM[punt.id]
      return {
        id: [punt.id, ...Object.values(punt.waarden)].join('-'),
        titel: woord(`kern:ontbreekt.${punt.id}.titel`, woorden(punt)),
        toelichting: woord(`kern:ontbreekt.${punt.id}.waarom`, woorden(punt)),
        stand: 'let-op' as const,
        standTekst: t('daarna:nodig.stand'),
        ...(scherm ? { href: paden.scherm(casus, scherm) } : {}),
      }
    })
  if (taken.length === 0) return <p>{t('daarna:nodig.niets')}</p>
  return <Takenlijst taken={taken} ontbreektTitel={t('app:stap.nogNodig')} />
}
