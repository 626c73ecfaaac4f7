import { useTranslation } from 'react-i18next'
import { bdsItems, laadBds, laadRollen, rolVan } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { Samenvatting } from '../ui/samenvatting'
import { Uitklap } from '../ui/uitklap'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { useWerk } from '../werk/werk'
import { BdsWaarde } from './bds-waarde'

/** For who records a profession of youth health care: what of this casus goes in which item of their own record. */
export function DossierBds() {
  const { casus } = useWerk()
  const { beroep, kader } = casus.geopend
  const taal = huidigeTaal()
  const geladen = useGeladen(`${taal} ${kader} ${beroep}`, async () => {
    const rol = rolVan(await laadRollen(taal), kader, beroep)
    return rol === 'jgz' ? laadBds() : null
  })
  if (!beroep || geladen.soort === 'laden') return null
  return <BijGeladen geladen={geladen}>{(bds) => bds && <Items bds={bds} />}</BijGeladen>
}

function Items({ bds }: { readonly bds: Awaited<ReturnType<typeof laadBds>> }) {
  const { t } = useTranslation()
  const { casus, bronnen } = useWerk()
  const taal = huidigeTaal()
  const bron = bronnen[bds.bron]
  const rijen = bdsItems(casus, bds, 'jgz').map(({ nummer, groep, keer, waarde }) => {
    const item = bds.items.find((een) => een.nummer === nummer)
    return {
      id: `${nummer} ${keer}`,
      vraag: t('uitvoer:bds.item', { nummer, naam: item?.naam[taal] }),
      antwoord: <BdsWaarde soort={item?.soort} waarde={waarde} />,
      toelichting: groep === null ? undefined : t('uitvoer:bds.keer', { groep, keer }),
    }
  })
  return (
    <section className="ww-dossier__sectie">
      <Uitklap titel={t('uitvoer:bds.titel', { versie: bds.versie })}>
        <p>{t('uitvoer:bds.uitleg')}</p>
        <p>{t('uitvoer:bds.twijfel')}</p>
        <Samenvatting wijzigLabel="" rijen={rijen} />
        <p className="ww-zacht ww-klein">
          {t('uitvoer:bds.bron')}{' '}
          <span lang="nl">{bron ? `${bron.titel}, ${bron.uitgever}, ${bron.datum}` : bds.bron}</span>
          {bron && ` · ${t(`kern:gelezen.${bron.gelezen}`)}`}
        </p>
      </Uitklap>
    </section>
  )
}
