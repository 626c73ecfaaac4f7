import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation as viaHash } from 'wouter/use-hash-location'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { FoutGrens } from './fout-grens'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { StartPagina } from './start-pagina'
import { metWoorden } from './woorden-erbij'

const CasusPagina = metWoorden(async () => (await import('./casus-pagina')).CasusPagina)
const NieuwPagina = metWoorden(async () => (await import('./nieuw-pagina')).NieuwPagina)
const OpenenPagina = metWoorden(async () => (await import('./openen-pagina')).OpenenPagina)
const OrganisatiePagina = metWoorden(async () => (await import('./organisatie-pagina')).OrganisatiePagina)
const Kaders = metWoorden(async () => (await import('../kaders/kaders-schermen')).Kaders)
const NaslagPagina = metWoorden(async () => (await import('./naslag-pagina')).NaslagPagina)
const KaderScherm = metWoorden(async () => (await import('../kaders/kaders-schermen')).KaderScherm)

/** The whole application: routes by hash, so that nothing about a casus ever reaches a server. */
export function App() {
  const { t } = useTranslation()
  const stuk = (
    <FoutVlak titel={t('app:mis.titel')} opnieuwLabel={t('app:mis.opnieuw')} onOpnieuw={() => window.location.reload()}>
      <p>{t('app:mis.uitleg')}</p>
      <p>{t('app:mis.gevaar')}</p>
    </FoutVlak>
  )
  return (
    // oxlint-disable-next-line react/hooks -- wouter takes its hook as a value
    <Router hook={viaHash}>
      <FoutGrens val={<Hoofdschil>{stuk}</Hoofdschil>}>
        <Switch>
          <Route path="/">{() => <InSchil breed={<StartPagina />} />}</Route>
          <Route path="/nieuw">{() => <InSchil breed={<NieuwPagina />} />}</Route>
          <Route path="/openen">{() => <InSchil breed={<OpenenPagina />} />}</Route>
          <Route path="/organisatie">{() => <InSchil breed={<OrganisatiePagina />} />}</Route>
          <Route path="/kaders">{() => <InSchil breed={<Kaders />} />}</Route>
          <Route path="/kaders/naslag/:deel">{({ deel }) => <InSchil breed={<NaslagPagina deel={deel} />} />}</Route>
          <Route path="/kaders/:kader">{({ kader }) => <InSchil breed={<KaderScherm kader={kader} />} />}</Route>
          <Route path="/casus/:id/vraag/:vraag">
            {({ id, vraag }) => (
              <InCasus>
                <CasusPagina id={id} vraag={vraag} />
              </InCasus>
            )}
          </Route>
          <Route path="/casus/:id/:scherm">
            {({ id, scherm }) => (
              <InCasus>
                <CasusPagina id={id} scherm={scherm} />
              </InCasus>
            )}
          </Route>
          <Route path="/casus/:id">
            {({ id }) => (
              <InCasus>
                <CasusPagina id={id} />
              </InCasus>
            )}
          </Route>
          <Route path="/index.html">{() => <Redirect to="/" />}</Route>
          <Route>{() => <InSchil breed={<NietGevonden />} />}</Route>
        </Switch>
      </FoutGrens>
    </Router>
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

/** A casus brings its own frame; until it is there, the plain one stands, with help in the same place. */
function InCasus({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation()
  const wacht = (
    <Hoofdschil>
      <Laden tekst={t('app:laden.casus')} />
    </Hoofdschil>
  )
  return <Suspense fallback={wacht}>{children}</Suspense>
}
