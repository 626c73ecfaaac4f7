import { useTranslation } from 'react-i18next'
import type { Regel } from '../../machines/index'
import { useMomenttekst } from '../werk/dagtekst'
import { regelveldenVan } from '../werk/regelvelden'
import { useWaardewoord } from '../werk/waardewoord'
import { useWerk } from '../werk/werk'
import './casus.css'

/** All that one line of the logboek holds: the words, how it departed, who recorded it and when. */
export function Regelinhoud({ regel }: { readonly regel: Regel }) {
  const { t } = useTranslation()
  const waardewoord = useWaardewoord('kort')
  const momenttekst = useMomenttekst()
  const { gebeurtenis, nr, vastgelegd } = regel
  return (
    <>
      <dl className="ww-regelvelden">
        {regelveldenVan(gebeurtenis).map((veld) => (
          <div key={veld.veld}>
            <dt>{t(`casus:veld.${veld.veld}` as never)}</dt>
            <dd className="ww-eigen-tekst">
              <bdi translate={veld.soort === 'tekst' ? 'no' : undefined}>
                {waardewoord(veld)
                  .map(({ tekst }) => tekst)
                  .join(', ')}
              </bdi>
            </dd>
          </div>
        ))}
      </dl>
      <Afwijkingen nr={nr} />
      <span className="ww-klein">
        {t('casus:tijdlijn.vastgelegd', { nr, moment: momenttekst(vastgelegd) })}
        {gebeurtenis.door && (
          <>
            {' · '}
            {t('casus:tijdlijn.door')} <bdi translate="no">{gebeurtenis.door}</bdi>
          </>
        )}
      </span>
    </>
  )
}

function Afwijkingen({ nr }: { readonly nr: number }) {
  const { t, i18n } = useTranslation()
  const { casus } = useWerk()
  return casus.afwijkingen
    .filter((afwijking) => afwijking.nr === nr)
    .map(({ soort, reden, wat }) => {
      const gemist = wat
        .map((id) => `kern:blokkade.${id}.titel`)
        .filter((sleutel) => i18n.exists(sleutel))
        .map((sleutel): string => t(sleutel as never))
      return (
        <p key={soort}>
          <strong className="ww-let-op-woorden">
            {t('casus:tijdlijn.afwijking', { soort: t(`kern:afwijking.${soort}`) })}
          </strong>{' '}
          {gemist.length > 0 && `${gemist.join('. ')}. `}
          {reden === null && t('casus:tijdlijn.zonderReden')}
          {reden !== null && (
            <>
              {t('casus:tijdlijn.reden')} <bdi>{reden}</bdi>
            </>
          )}
        </p>
      )
    })
}
