import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { KladMelding } from '../werk/klad-melding'
import { Bewaarbalk } from './bewaarbalk'
import { Inhoudlijst } from './inhoudlijst'
import { type Begin, type ProfielKluis, useProfielstand } from './profielstand'
import { Raadlijst } from './raadlijst'
import { Regellijst } from './regellijst'
import { VasteRegels } from './vaste-regels-lijst'
import { WieBeslist } from './wie-beslist'

/** The whole profile in one form. Nothing in it is obliged; it is kept when someone says so. */
export function Profielformulier({ begin, opslag }: { readonly begin: Begin; readonly opslag: ProfielKluis }) {
  const { t } = useTranslation()
  const stand = useProfielstand(begin, opslag)
  const verstuur = (event: FormEvent) => {
    event.preventDefault()
    void stand.bewaar()
  }
  return (
    <>
      <KladMelding klad={stand.klad} />
      <form className="ww-organisatie" noValidate autoComplete="off" onSubmit={verstuur}>
        <Kop niveau={2}>{t('organisatie:wie.titel')}</Kop>
        <WieBeslist {...stand} />
        <Kop niveau={2}>{t('organisatie:regels.titel')}</Kop>
        <Regellijst {...stand} />
        <VasteRegels />
        <Kop niveau={2}>{t('organisatie:inhoud.titel')}</Kop>
        <Inhoudlijst {...stand} />
        <Kop niveau={2}>{t('organisatie:raad.titel')}</Kop>
        <Raadlijst {...stand} />
        <Bewaarbalk {...stand} />
      </form>
    </>
  )
}
