import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { Herkomst } from '../werk/herkomst'
import { paden } from '../werk/paden'
import { useBewaarzin } from './bewaarzin'
import { type TeWissen, waarschuwingen } from './wissen'

/** What the law and the organisation ask before this is erased. */
export function WissenVooraf({ wat }: { readonly wat: TeWissen }) {
  const { t } = useTranslation()
  const zin = useBewaarzin()
  const nodig = waarschuwingen(wat)
  if (wat.casus?.soort === 'oefening') return <p>{t('beheer:wissen.oefening')}</p>
  return (
    <>
      {nodig.includes('niet-opgeborgen') && (
        <Bericht
          soort="gevaar"
          niveau={3}
          titel={t('beheer:wissen.nietOpgeborgen')}
          acties={
            <KnopLink soort="tweede" href={wat.casus ? paden.scherm(wat.id, 'uitvoer') : paden.casus(wat.id)}>
              {t(wat.casus ? 'beheer:wissen.eerstUitvoer' : 'beheer:bewaren.bekijk')}
            </KnopLink>
          }
        >
          <p>{t('beheer:wissen.nietOpgeborgenUitleg')}</p>
        </Bericht>
      )}
      {wat.stand?.termijn && (
        <Bericht
          soort={nodig.includes('termijn-loopt') ? 'let-op' : 'uitleg'}
          niveau={3}
          titel={t('beheer:wissen.termijn')}
        >
          <p>{zin(wat.stand)}</p>
          {wat.stand.soort !== 'onbekend' && <p>{t('beheer:stand.teltHier')}</p>}
          {wat.stand.soort !== 'voorbij' && <p>{t('beheer:wissen.alleenAls')}</p>}
          <Herkomst bron={wat.stand.termijn.bron} grondslag={wat.stand.termijn.grondslag} />
        </Bericht>
      )}
      {wat.stand && !wat.stand.termijn && (
        <p>
          {zin(wat.stand)} {t('beheer:wissen.alleenAls')}
        </p>
      )}
    </>
  )
}
