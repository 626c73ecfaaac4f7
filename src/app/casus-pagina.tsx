import { type ReactNode, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { FoutVlak } from '../ui/fout-vlak'
import { KnopLink } from '../ui/knop-link'
import { Laden } from '../ui/laden'
import { paden } from '../werk/paden'
import { WerkContext } from '../werk/werk'
import { CasusNavigatie } from './casus-navigatie'
import { useFoutzin } from './foutzin'
import { Hoofdschil } from './hoofdschil'
import { NietGevonden } from './niet-gevonden'
import { casusschermen, Overzicht, Vraagscherm } from './schermen'
import { useCasus } from './casus-lader'

export interface CasusPaginaProps {
  readonly id: string
  readonly scherm?: string | undefined
  readonly vraag?: string | undefined
}

/** One screen of one casus: opened from storage, replayed, and kept in step with other tabs. */
export function CasusPagina({ id, scherm, vraag }: CasusPaginaProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const casus = useCasus(id)
  if (casus.soort === 'laden') {
    return (
      <Hoofdschil>
        <Laden tekst={t('app:laden.casus')} />
      </Hoofdschil>
    )
  }
  if (casus.soort === 'fout') {
    return (
      <Hoofdschil>
        <FoutVlak
          titel={casus.fout.id === 'casus-onbekend' ? t('app:mis.casusWeg') : t('app:mis.casusOnleesbaar')}
          opnieuwLabel={t('app:mis.opnieuw')}
          onOpnieuw={casus.opnieuw}
          acties={<KnopLink soort="tweede" href={paden.start}>{t('app:mis.start')}</KnopLink>}
        >
          <p>{zin(casus.fout)}</p>
          {casus.bevindingen.length > 1 && (
            <ul>
              {casus.bevindingen.map((bevinding) => (
                <li key={JSON.stringify(bevinding)}>{zin(bevinding)}</li>
              ))}
            </ul>
          )}
        </FoutVlak>
      </Hoofdschil>
    )
  }
  return (
    <WerkContext value={casus.werk}>
      <Hoofdschil
        casus={
          <a href={paden.casus(id)}>{t('app:kop.casus', { codenaam: casus.werk.casus.geopend.codenaam })}</a>
        }
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
