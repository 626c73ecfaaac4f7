import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import type { Plaats } from '../opslag/kluis'
import { Knop } from '../ui/knop'
import { usePaginanummer } from '../werk/paginanummer'
import { InstallerenPagina } from './installeren-pagina'
import { NieuweWachtzin } from './nieuwe-wachtzin'
import type { Omgeving, Wijze } from './omgeving'
import { UitlegPagina } from './uitleg-pagina'
import { WijzePagina } from './wijze-pagina'

export interface VoorafProps {
  readonly omgeving: Omgeving
  readonly alleenTijdelijk: boolean
  readonly richtIn: (plaats: Plaats, wachtzin: string) => Promise<Uitkomst<unknown>>
}

/** The pages before there is a vault: how it is kept, what that means, and a passphrase. */
export function Vooraf({ omgeving, alleenTijdelijk, richtIn }: VoorafProps) {
  const { t } = useTranslation()
  const [wijze, zetWijze] = useState<Wijze | null>(null)
  const [nr, ga] = usePaginanummer(3, () => undefined)
  const kies = (gekozen: Wijze) => {
    zetWijze(gekozen)
    ga(1)
  }
  if (nr === 0 || wijze === null) {
    return <WijzePagina key="wijze" {...{ omgeving, alleenTijdelijk }} gekozen={wijze} onKies={kies} />
  }
  if (wijze === 'installeren') {
    const toestel = omgeving.toestel === 'mac' ? 'mac' : 'iphone'
    return <InstallerenPagina key="installeren" toestel={toestel} onTerug={() => ga(0)} />
  }
  if (nr === 1) return <UitlegPagina key="uitleg" wijze={wijze} onVerder={() => ga(2)} onTerug={() => ga(0)} />
  const plaats = wijze === 'eigen' ? 'blijvend' : 'tijdelijk'
  return (
    <NieuweWachtzin
      key="wachtzin"
      titel={t('slot:wachtzin.titel')}
      inleiding={t('slot:wachtzin.inleiding')}
      knop={t('slot:wachtzin.zet')}
      bezigTekst={t('slot:wachtzin.maken')}
      verstuur={(wachtzin) => richtIn(plaats, wachtzin)}
      terug={
        <Knop soort="stil" onClick={() => ga(1)}>
          {t('app:knop.terug')}
        </Knop>
      }
    />
  )
}
