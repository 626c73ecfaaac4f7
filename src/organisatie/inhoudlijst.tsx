import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Keuze } from '../ui/keuze'
import { Uitklap } from '../ui/uitklap'
import { Herkomst } from '../werk/herkomst'
import { INHOUD, type Inhoudstand, STANDEN } from '../werk/organisatieprofiel'
import { ZekerheidLabel } from '../werk/zekerheid-label'
import { INHOUDREGELS } from './inhoud'
import type { Profielstand } from './profielstand'

/** The minimum content of a code, letter by letter, each with its article. */
export function Inhoudlijst({ nu, wijzig }: Pick<Profielstand, 'nu' | 'wijzig'>) {
  const { t } = useTranslation()
  const geregeld = INHOUD.filter((id) => nu.inhoud[id] === 'ja' || nu.inhoud[id] === 'nvt').length
  return (
    <>
      <p>{t('organisatie:inhoud.uitleg')}</p>
      <Bericht soort="let-op" niveau={3} titel={t('organisatie:inhoud.kinderopvang')}>
        <p>{t('organisatie:inhoud.kinderopvangUitleg')}</p>
        <ZekerheidLabel zekerheid="onbevestigd" />
      </Bericht>
      <p className="ww-organisatie__teller" role="status">
        {t('organisatie:inhoud.geregeld', { aantal: geregeld, totaal: INHOUD.length })}
      </p>
      <Uitklap titel={t('organisatie:inhoud.loopNa')}>
        {INHOUD.map((id) => {
          const { letter, bron, magNvt } = INHOUDREGELS[id]
          return (
            <div className="ww-inhoudregel" key={id}>
              <Keuze
                id={`inhoud-${id}`}
                legenda={t('organisatie:inhoud.regel', { letter, wat: t(`organisatie:inhoud.${id}.titel`) })}
                hint={t(`organisatie:inhoud.${id}.uitleg`)}
                naastElkaar
                opties={STANDEN.filter((stand) => magNvt || stand !== 'nvt').map((waarde) => ({
                  waarde,
                  label: t(`organisatie:stand.${waarde}`),
                }))}
                waarde={nu.inhoud[id]}
                onWijzig={(stand) => wijzig({ inhoud: { ...nu.inhoud, [id]: stand as Inhoudstand } })}
              />
              <Herkomst bron={bron} grondslag="wettelijk" />
            </div>
          )
        })}
      </Uitklap>
    </>
  )
}
