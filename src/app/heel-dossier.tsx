import { Suspense, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { huidigeTaal } from '../taal/taal'
import { Laden } from '../ui/laden'
import { Dossier } from '../uitvoer/dossier'
import { WerkContext } from '../werk/werk'
import type { OpenCasus } from './casusopen'
import { casuswoorden } from './casuswoorden'
import { maakWerk } from './werk-maken'

/** The part of a casus that is whole, as a dossier. Nothing can be recorded in it. */
export function HeelDossier({ heel }: { readonly heel: OpenCasus }) {
  const { t } = useTranslation()
  return (
    <Suspense fallback={<Laden tekst={t('app:laden.casus')} />}>
      <Gelezen heel={heel} />
    </Suspense>
  )
}

function Gelezen({ heel }: { readonly heel: OpenCasus }) {
  const taal = huidigeTaal()
  const woorden = use(casuswoorden(heel.casus.kader, taal))
  const werk = useMemo(() => maakWerk('', heel, woorden, taal, alleenLezen), [heel, woorden, taal])
  return (
    <WerkContext value={werk}>
      <Dossier />
    </WerkContext>
  )
}

async function alleenLezen() {
  return { bezwaren: [{ id: 'alleen-lezen', waarden: {} }] }
}
