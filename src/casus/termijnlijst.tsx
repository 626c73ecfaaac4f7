import { useTranslation } from 'react-i18next'
import type { Termijn } from '../../machines/index'
import { Kop } from '../ui/kop'
import { Samenvatting } from '../ui/samenvatting'
import { useDagtekst } from '../werk/dagtekst'
import { useHoeLang } from '../werk/hoe-lang'
import { paden } from '../werk/paden'
import { useWerk } from '../werk/werk'
import './casus.css'

/** What is expected on or before a day; what is overdue says so in words. */
export function Termijnlijst() {
  const { t } = useTranslation()
  const { id, termijnen, teksten } = useWerk()
  const dagtekst = useDagtekst()
  const hoeLang = useHoeLang()
  if (termijnen.length === 0) return null
  const waarover = ({ soort, waarover: over }: Termijn) =>
    soort === 'opengelaten-vraag' && over ? (teksten.vragen[over]?.titel ?? over) : over
  return (
    <>
      <Kop niveau={2}>{t('casus:termijnen.titel')}</Kop>
      <Samenvatting
        wijzigLabel={t('casus:termijnen.naar')}
        rijen={termijnen.map((termijn) => ({
          id: `${termijn.soort} ${termijn.nr}`,
          vraag: t(`kern:termijn.${termijn.soort}`),
          antwoord: (
            <>
              {dagtekst(termijn.dag)}{' '}
              <span className={termijn.over < 0 ? 'ww-termijn--voorbij' : 'ww-zacht'}>({loopt(termijn.over)})</span>
            </>
          ),
          toelichting: (
            <span dir="auto">{[waarover(termijn), termijn.wie].filter(Boolean).join(' · ') || undefined}</span>
          ),
          wijzigHref: plaatsVanTermijn(id, termijn),
        }))}
      />
    </>
  )

  function loopt(over: number): string {
    return over < 0 ? t('casus:termijnen.voorbij', { hoeLang: hoeLang(over) }) : hoeLang(over)
  }
}

function plaatsVanTermijn(id: string, { soort, waarover }: Termijn): string {
  switch (soort) {
    case 'opengelaten-vraag':
      return paden.vraag(id, waarover ?? '')
    case 'gesprek':
      return paden.scherm(id, 'gesprek')
    case 'herzien':
      return paden.scherm(id, 'beslissen')
    case 'toets':
      return paden.scherm(id, 'hulp')
    default:
      return paden.scherm(id, 'melding')
  }
}
