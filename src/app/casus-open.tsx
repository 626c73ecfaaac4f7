import { type ReactNode, Suspense, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { huidigeTaal } from '../taal/taal'
import { Laden } from '../ui/laden'
import { paden } from '../werk/paden'
import { type Werk, WerkContext } from '../werk/werk'
import { CasusNavigatie } from './casus-navigatie'
import type { OpenCasus } from './casusopen'
import { casuswoorden } from './casuswoorden'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { casusschermen, Overzicht, Vraagscherm } from './schermen'
import { maakWerk } from './werk-maken'

export interface CasusOpenProps {
  readonly id: string
  readonly open: OpenCasus
  readonly leg: Werk['leg']
  readonly scherm: string | undefined
  readonly vraag: string | undefined
}

/** The screens of a casus, with all that they may know of it around them. */
export function CasusOpen({ id, open, leg, scherm, vraag }: CasusOpenProps) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const woorden = use(casuswoorden(open.casus.kader, taal))
  const werk = useMemo(() => maakWerk(id, open, woorden, taal, leg), [id, open, woorden, taal, leg])
  return (
    <WerkContext value={werk}>
      <Hoofdschil
        casus={<a href={paden.casus(id)}>{t('app:kop.casus', { codenaam: open.casus.geopend.codenaam })}</a>}
        navigatie={<CasusNavigatie />}
      >
        <Suspense fallback={<Laden tekst={t('app:laden.casus')} />}>{inhoud(scherm, vraag)}</Suspense>
      </Hoofdschil>
    </WerkContext>
  )
}

function inhoud(scherm: string | undefined, vraag: string | undefined): ReactNode {
  if (vraag !== undefined) return <Vraagscherm key={vraag} vraag={vraag} />
  if (scherm === undefined) return <Overzicht />
  if (!isCasusscherm(scherm)) return <NietGevonden />
  const Scherm = casusschermen[scherm]
  return <Scherm key={scherm} />
}

function isCasusscherm(scherm: string): scherm is keyof typeof casusschermen {
  return Object.hasOwn(casusschermen, scherm)
}
