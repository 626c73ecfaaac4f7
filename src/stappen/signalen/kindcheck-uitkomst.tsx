import { useTranslation } from 'react-i18next'
import { laatste } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { useDagtekst } from '../../werk/dagtekst'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'

export interface KindcheckUitkomstProps {
  onOpnieuw: () => void
}

/** What came of the kindcheck, and what the flow asks next. */
export function KindcheckUitkomst({ onOpnieuw }: KindcheckUitkomstProps) {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const dagtekst = useDagtekst()
  const gedaan = laatste(casus.regels, 'kindcheck gedaan')
  if (!gedaan) return null
  const [uitkomst] = opties('kindcheckuitkomst', [gedaan.uitkomst])
  const [vervolg] = gedaan.vervolg ? opties('kindcheckvervolg', [gedaan.vervolg]) : []
  const aanleidingen = opties('kindcheckaanleiding', gedaan.aanleidingen).map(({ label }) => label)
  return (
    <>
      <Kaart titel={uitkomst?.label}>
        <p>{uitkomst?.hint}</p>
        {vervolg && (
          <p>
            <strong>{vervolg.label}.</strong> {vervolg.hint}
          </p>
        )}
        {aanleidingen.length > 0 && <p>{t('signalen:kindcheck.aanleidingWas', { lijst: aanleidingen.join(', ') })}</p>}
        <p dir="auto" translate="no">
          {gedaan.toelichting}
        </p>
        <p className="ww-zacht ww-klein">{t('signalen:kindcheck.gedaanOp', { dag: dagtekst(gedaan.op) })}</p>
      </Kaart>
      <p>{t('signalen:kindcheck.geenMelding')}</p>
      <div className="ww-rij">
        <KnopLink href={paden.scherm(id, 'signalen')}>{t('signalen:kindcheck.naarSignalen')}</KnopLink>
        <KnopLink href={paden.scherm(id, 'raadplegen')} soort="tweede">
          {t('signalen:kindcheck.naarOverleg')}
        </KnopLink>
        <KnopLink href={paden.scherm(id, 'huishouden')} soort="tweede">
          {t('signalen:huishouden.open')}
        </KnopLink>
        <Knop soort="stil" onClick={onOpnieuw}>
          {t('signalen:kindcheck.opnieuw')}
        </Knop>
      </div>
    </>
  )
}
