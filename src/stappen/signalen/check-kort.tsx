import { useTranslation } from 'react-i18next'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { StandLabel } from '../../ui/stand-label'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { CHECKS, type Checksoort, gedaneCheck, UITKOMSTWOORDEN } from './check-soort'

const SCHERM = { kindcheck: 'kindcheck', mantelzorgverleningscheck: 'mantelzorgcheck' } as const

/** Where a check stands: asked by the core, done, skipped with a reason, or only offered. Not for a client who is a child. */
export function CheckKort({ soort }: { readonly soort: Checksoort }) {
  const { id, casus, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const gevraagd = oordeel.ontbreekt.some((mist) => mist.id === soort)
  const gedaan = gedaneCheck(casus.regels, soort)
  const overgeslagen = !gedaan && stand.overgeslagen.includes(soort)
  if (!gevraagd && !gedaan && !overgeslagen && stand.client === 'kind') return null
  const { grondslag } = soort === 'kindcheck' ? casus.kader.kindcheck : CHECKS[soort]
  return (
    <section aria-labelledby={soort}>
      <Kop niveau={2} id={soort}>
        {t(`signalen:${soort}.titel`)}
      </Kop>
      {gevraagd && (
        <p>
          <StandLabel stand="te-doen">{t('kern:stapstand.te-doen')}</StandLabel> {t(`kern:ontbreekt.${soort}.waarom`)}{' '}
          <span className="ww-zacht">({t(`kern:grondslag.${grondslag}.label`)})</span>
        </p>
      )}
      {gedaan && (
        <p>
          <StandLabel stand="afgerond">{t('kern:stapstand.afgerond')}</StandLabel>{' '}
          {t(`kern:keuze.${UITKOMSTWOORDEN[soort]}.${gedaan.uitkomst}.label` as never)}
        </p>
      )}
      {overgeslagen && (
        <p>
          <StandLabel stand="let-op">{t('signalen:check.overgeslagen')}</StandLabel>
        </p>
      )}
      {!gevraagd && !gedaan && !overgeslagen && <p>{t('signalen:check.kan')}</p>}
      <KnopLink href={paden.scherm(id, SCHERM[soort])} soort="tweede">
        {t(gedaan ? `signalen:${soort}.bekijk` : `signalen:${soort}.doe`)}
      </KnopLink>
    </section>
  )
}
