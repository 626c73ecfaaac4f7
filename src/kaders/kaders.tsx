import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { type Kaderlijst, useKaderlijst } from '../werk/kaderlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { Bronlijst } from './bronlijst'
import { BronnenContext, useGeladenBronnen } from './bronnen-context'
import { bronnenVan } from './bronnen-van'
import { KaderDeel } from './kader-deel'
import { Telefoonnummers } from './telefoonnummers'

/** Every kader with its questions, routes and sources: the whole of the content, open to anyone. */
export function Kaders() {
  const { t } = useTranslation()
  const lijst = useKaderlijst()
  const bronnen = useGeladenBronnen()
  return (
    <Pagina titel={t('start:bronnen.titel')} inleiding={t('start:bronnen.inleiding')}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      <p>{t('start:bronnen.links')}</p>
      <BronnenContext value={bronnen}>
        <Kaderdelen lijst={lijst} />
        <Telefoonnummers />
        {lijst.soort === 'lijst' && (
          <Bronlijst
            titel={t('start:bronnen.algemeen')}
            ids={andere(
              Object.keys(bronnen),
              lijst.kaders.flatMap(({ kader }) => bronnenVan(kader)),
            )}
          />
        )}
      </BronnenContext>
    </Pagina>
  )
}

function Kaderdelen({ lijst }: { readonly lijst: Kaderlijst }) {
  const { t } = useTranslation()
  if (lijst.soort === 'laden') return <Laden tekst={t('app:laden.kader')} />
  if (lijst.soort === 'lijst') return lijst.kaders.map((map) => <KaderDeel key={map.kader.kader} {...map} />)
  return (
    <FoutVlak
      niveau={2}
      titel={t('start:nieuw.laadfout')}
      opnieuwLabel={t('app:knop.opnieuw')}
      onOpnieuw={lijst.opnieuw}
    >
      <p>{t('start:nieuw.laadfoutUitleg')}</p>
    </FoutVlak>
  )
}

function andere(alle: readonly string[], genoemd: readonly string[]): string[] {
  const bekend = new Set(genoemd)
  return alle.filter((id) => !bekend.has(id))
}
