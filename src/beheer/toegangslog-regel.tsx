import { useTranslation } from 'react-i18next'
import type { Toegangsregel } from '../opslag/toegang/toegang'
import { StandLabel } from '../ui/stand-label'
import { useMomenttekst } from '../werk/dagtekst'
import { useDoelwoord } from './doelwoord'

export interface ToegangslogRegelProps {
  readonly regel: Toegangsregel
  /** The code name; `undefined` for a casus that is not here, `null` where it was about none. */
  readonly naam: string | null | undefined
}

/** One line: when, what, about which casus, where in the app, by whom and from where, and whether it succeeded. */
export function ToegangslogRegel({ regel, naam }: ToegangslogRegelProps) {
  const { t } = useTranslation()
  const momenttekst = useMomenttekst()
  const doelwoord = useDoelwoord()
  const { nr, op, handeling, gelukt, casus, doel, bron } = regel
  return (
    <li value={nr}>
      <strong>{t(`beheer:handeling.${handeling}`)}</strong>{' '}
      {!gelukt && <StandLabel stand="let-op">{t('beheer:log.mislukt')}</StandLabel>}
      {gelukt && <span className="ww-verborgen-tekst">{t('beheer:log.gelukt')}</span>}
      <br />
      <time dateTime={op}>{momenttekst(op)}</time>
      {casus !== null && (
        <>
          <br />
          {t('beheer:log.casus')}{' '}
          {naam ? <bdi translate="no">{naam}</bdi> : t('beheer:log.gewisteCasus', { id: casus.slice(0, 8) })}
        </>
      )}
      {doel !== null && (
        <>
          <br />
          {t(handeling === 'gewist' ? 'beheer:log.reden' : 'beheer:log.waar', { waar: doelwoord(doel) })}
        </>
      )}
      <br />
      <span className="ww-zacht ww-klein">
        {t('beheer:log.wie', { installatie: bron.installatie.slice(0, 8), versie: bron.versie })}
      </span>
    </li>
  )
}
