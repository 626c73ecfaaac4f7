import { Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Redirect, Route, Router, Switch } from 'wouter'
import { useHashLocation } from 'wouter/use-hash-location'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { CasusPagina } from './casus-pagina'
import { FoutGrens } from './fout-grens'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { OpenenPagina } from './openen-pagina'
import { Kaders } from './schermen'
import { NieuwPagina, StartPagina } from './start-pagina'

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
    <Router hook={useHashLocation}>
      <FoutGrens val={<Hoofdschil>{stuk}</Hoofdschil>}>
        <Switch>
          <Route path="/">{() => <InSchil breed={<StartPagina />} />}</Route>
          <Route path="/nieuw">{() => <InSchil breed={<NieuwPagina />} />}</Route>
          <Route path="/openen">{() => <InSchil breed={<OpenenPagina />} />}</Route>
          <Route path="/kaders">{() => <InSchil breed={<Kaders />} />}</Route>
          <Route path="/casus/:id/vraag/:vraag">{({ id, vraag }) => <CasusPagina id={id} vraag={vraag} />}</Route>
          <Route path="/casus/:id/:scherm">{({ id, scherm }) => <CasusPagina id={id} scherm={scherm} />}</Route>
          <Route path="/casus/:id">{({ id }) => <CasusPagina id={id} />}</Route>
          <Route path="/index.html">{() => <Redirect to="/" />}</Route>
          <Route>{() => <InSchil breed={<NietGevonden />} />}</Route>
        </Switch>
      </FoutGrens>
    </Router>
  )
}

function InSchil({ breed }: { readonly breed: React.ReactNode }) {
  const { t } = useTranslation()
  return (
    <Hoofdschil breedte="breed">
      <Suspense fallback={<Laden tekst={t('app:laden.app')} />}>{breed}</Suspense>
    </Hoofdschil>
  )
}
