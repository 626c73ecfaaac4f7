import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Switch } from 'wouter'
import { Laden } from '../ui/laden'
import { vraagBehoudHier } from './behoud'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { Slotpoort } from './slotpoort'
import { metPoortwoorden, metWoorden } from './woorden-erbij'

const StartPagina = metPoortwoorden(async () => (await import('./start-pagina')).StartPagina)
const CasusPagina = metWoorden(async () => (await import('./casus-pagina')).CasusPagina)
const NieuwPagina = metWoorden(async () => (await import('./nieuw-pagina')).NieuwPagina)
const OpenenPagina = metWoorden(async () => (await import('./openen-pagina')).OpenenPagina)
const OrganisatiePagina = metWoorden(async () => (await import('./organisatie-pagina')).OrganisatiePagina)
const Kaders = metWoorden(async () => (await import('../kaders/kaders-schermen')).Kaders)
const NaslagPagina = metWoorden(async () => (await import('./naslag-pagina')).NaslagPagina)
const KaderScherm = metWoorden(async () => (await import('../kaders/kaders-schermen')).KaderScherm)
const Slotinstellingen = metWoorden(async () => (await import('../slot/slotinstellingen')).Slotinstellingen)
const Reservekopie = metWoorden(async () => (await import('../beheer/reservekopie')).Reservekopie)
const Terugzetten = metWoorden(async () => (await import('./terugzetten-pagina')).TerugzettenPagina)
const TerugzettenVooraf = metWoorden(async () => (await import('../beheer/terugzetten-vooraf')).TerugzettenVooraf)
const Bewaren = metWoorden(async () => (await import('../beheer/bewaren')).Bewaren)
const Toegangslog = metWoorden(async () => (await import('../beheer/toegangslogscherm')).Toegangslogscherm)
const Zelftest = metWoorden(async () => (await import('../zelftest/zelftest-scherm')).Zelftest)

/** Where every path leads. What is about casussen stands behind the lock; what is for reading does not. */
export function Routes() {
  return (
    <Switch>
      <Route path="/">{() => <AchterSlot breed={<StartPagina />} />}</Route>
      <Route path="/nieuw">{() => <AchterSlot breed={<NieuwPagina />} />}</Route>
      <Route path="/organisatie">{() => <AchterSlot breed={<OrganisatiePagina />} />}</Route>
      <Route path="/reserve">{() => <AchterSlot breed={<Reservekopie />} />}</Route>
      <Route path="/bewaren">{() => <AchterSlot breed={<Bewaren />} />}</Route>
      <Route path="/toegangslog">{() => <AchterSlot breed={<Toegangslog />} />}</Route>
      <Route path="/slot">{() => <AchterSlot breed={<Slotinstellingen vraagBehoud={vraagBehoudHier} />} />}</Route>
      <Route path="/openen">{() => <InSchil breed={<OpenenPagina />} />}</Route>
      <Route path="/terugzetten">{() => <AchterSlot vooraf={<TerugzettenVooraf />} breed={<Terugzetten />} />}</Route>
      <Route path="/zelftest">{() => <InSchil breed={<Zelftest />} />}</Route>
      <Route path="/kaders">{() => <InSchil breed={<Kaders />} />}</Route>
      <Route path="/kaders/naslag/:deel">{({ deel }) => <InSchil breed={<NaslagPagina deel={deel} />} />}</Route>
      <Route path="/kaders/:kader">{({ kader }) => <InSchil breed={<KaderScherm kader={kader} />} />}</Route>
      <Route path="/casus/:id/vraag/:vraag">
        {({ id, vraag }) => <InCasus casus={<CasusPagina id={id} vraag={vraag} />} />}
      </Route>
      <Route path="/casus/:id/:scherm">
        {({ id, scherm }) => <InCasus casus={<CasusPagina id={id} scherm={scherm} />} />}
      </Route>
      <Route path="/casus/:id">{({ id }) => <InCasus casus={<CasusPagina id={id} />} />}</Route>
      <Route path="/index.html">{() => <Redirect to="/" />}</Route>
      <Route>{() => <InSchil breed={<NietGevonden />} />}</Route>
    </Switch>
  )
}

function InSchil({ breed }: { readonly breed: ReactNode }) {
  const { t } = useTranslation()
  return (
    <Hoofdschil breedte="breed">
      <Suspense fallback={<Laden tekst={t('app:laden.app')} />}>{breed}</Suspense>
    </Hoofdschil>
  )
}

function AchterSlot({ vooraf, breed }: { readonly vooraf?: ReactNode; readonly breed: ReactNode }) {
  return (
    <Slotpoort vooraf={vooraf}>
      <InSchil breed={breed} />
    </Slotpoort>
  )
}

/** A casus brings its own frame; until it is there, the plain one stands, with help in the same place. */
function InCasus({ casus }: { readonly casus: ReactNode }) {
  const { t } = useTranslation()
  const wacht = (
    <Hoofdschil>
      <Laden tekst={t('app:laden.casus')} />
    </Hoofdschil>
  )
  return (
    <Slotpoort>
      <Suspense fallback={wacht}>{casus}</Suspense>
    </Slotpoort>
  )
}
