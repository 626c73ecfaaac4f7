import { useTranslation } from 'react-i18next'
import { Keuze } from '../ui/keuze'
import { Tekstvak } from '../ui/tekstvak'
import { Herkomst } from '../werk/herkomst'
import { type Inhoudstand, type Organisatieprofiel, RAAD, VERWIJSINDEX } from '../werk/organisatieprofiel'
import { Bewaartermijnkeuze } from './bewaartermijnkeuze'
import type { Profielstand } from './profielstand'

const PAST = 2000

/** What the law does not ask and practice does: advice, and shown as advice. */
export function Raadlijst({ nu, wijzig }: Pick<Profielstand, 'nu' | 'wijzig'>) {
  const { t } = useTranslation()
  return (
    <>
      <p>{t('organisatie:raad.uitleg')}</p>
      {RAAD.map((id) => (
        <div className="ww-inhoudregel" key={id}>
          <Keuze
            id={`raad-${id}`}
            legenda={t(`organisatie:raad.${id}.titel`)}
            hint={t(`organisatie:raad.${id}.uitleg`)}
            naastElkaar
            opties={(['ja', 'nog-niet'] as const).map((waarde) => ({
              waarde,
              label: t(`organisatie:stand.${waarde}`),
            }))}
            waarde={nu.raad[id]}
            onWijzig={(stand) => wijzig({ raad: { ...nu.raad, [id]: stand as Inhoudstand } })}
          />
          <Herkomst bron="afgeleid-weegwijzer" grondslag="advies" />
        </div>
      ))}
      <Tekstvak
        id="regio"
        regels={2}
        max={PAST}
        label={t('organisatie:raad.regioVeld')}
        hint={t('organisatie:raad.regioHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={nu.regio}
        onWijzig={(regio) => wijzig({ regio })}
      />
      <Tekstvak
        id="bewaren"
        regels={2}
        max={PAST}
        label={t('organisatie:raad.bewarenVeld')}
        hint={t('organisatie:raad.bewarenHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        waarde={nu.bewaren}
        onWijzig={(bewaren) => wijzig({ bewaren })}
      />
      <Bewaartermijnkeuze nu={nu} wijzig={wijzig} />
      <Keuze
        id="verwijsindex"
        legenda={t('organisatie:verwijsindex.titel')}
        hint={t('organisatie:verwijsindex.uitleg')}
        naastElkaar
        opties={VERWIJSINDEX.map((waarde) => ({ waarde, label: t(`organisatie:verwijsindex.${waarde}`) }))}
        waarde={nu.verwijsindex}
        onWijzig={(mag) => wijzig({ verwijsindex: mag as Organisatieprofiel['verwijsindex'] })}
      />
    </>
  )
}
