import { type ReactNode, Suspense, use, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { huidigeTaal } from '../taal/taal'
import { Laden } from '../ui/laden'
import { MetKladjes } from '../werk/met-kladjes'
import { paden } from '../werk/paden'
import { useAfdruklog } from '../werk/toegang'
import { type Werk, WerkContext } from '../werk/werk'
import { CasusNavigatie } from './casus-navigatie'
import type { OpenCasus } from './casusopen'
import { casuswoorden } from './casuswoorden'
import { useGezien } from './gezien'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { casusschermen, Overzicht, Vraagscherm } from './schermen'
import { maakWerk } from './werk-maken'
import { metWoorden } from './woorden-erbij'

const NogNietBewaard = metWoorden(async () => (await import('../beheer/bewaarbestand-nog-niet')).NogNietBewaard)

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
  useGezien(id, scherm, vraag)
  useAfdruklog({ casus: id, doel: vraag === undefined ? bekendScherm(scherm) : 'vraag' })
  const taal = huidigeTaal()
  const woorden = use(casuswoorden(open.casus.kader, taal))
  const werk = useMemo(() => maakWerk(id, open, woorden, taal, leg), [id, open, woorden, taal, leg])
  const wacht = <Laden tekst={t('app:laden.casus')} />
  return (
    <WerkContext value={werk}>
      <Hoofdschil
        casus={<a href={paden.casus(id)}>{t('app:kop.casus', { codenaam: open.casus.geopend.codenaam })}</a>}
        navigatie={<CasusNavigatie />}
      >
        <MetKladjes casus={id} scherm={vraag === undefined ? (scherm ?? '') : `vraag/${vraag}`} wacht={wacht}>
          <Suspense fallback={wacht}>{inhoud(scherm, vraag)}</Suspense>
        </MetKladjes>
      </Hoofdschil>
    </WerkContext>
  )
}

const erbij = (
  <Suspense>
    <NogNietBewaard />
  </Suspense>
)

function inhoud(scherm: string | undefined, vraag: string | undefined): ReactNode {
  if (vraag !== undefined) return <Vraagscherm key={vraag} vraag={vraag} />
  if (scherm === undefined) return <Overzicht erbij={erbij} />
  if (!isCasusscherm(scherm)) return <NietGevonden />
  const Scherm = casusschermen[scherm]
  return <Scherm key={scherm} />
}

/** What is typed into the address bar is not written into the log. */
function bekendScherm(scherm: string | undefined): string {
  return scherm !== undefined && isCasusscherm(scherm) ? scherm : 'overzicht'
}

function isCasusscherm(scherm: string): scherm is keyof typeof casusschermen {
  return Object.hasOwn(casusschermen, scherm)
}
