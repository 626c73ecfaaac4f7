import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toegangsregel } from '../opslag/toegang/toegang'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { bewaarBestand } from '../werk/bewaar-bestand'
import { useToegang } from '../werk/toegang'
import { NORM, nenBestand } from './nen7513'

export interface ToegangslogBestandProps {
  readonly regels: readonly Toegangsregel[]
  /** JJJJ-MM-DD */
  readonly vandaag: string
}

/** The whole log as a file, under the field names of NEN 7513. Making it is a line in the log. */
export function ToegangslogBestand({ regels, vandaag }: ToegangslogBestandProps) {
  const { t } = useTranslation()
  const log = useToegang()
  const [klaar, zetKlaar] = useState(false)
  const naam = `toegangslog-${vandaag}.jsonl`
  const bewaar = () => {
    bewaarBestand({ naam, inhoud: nenBestand(regels), soort: 'application/x-ndjson' })
    log({ handeling: 'uitgevoerd', doel: 'toegangslog' })
    zetKlaar(true)
  }
  return (
    <>
      <Kop niveau={2}>{t('beheer:log.bestand.titel')}</Kop>
      <p>{t('beheer:log.bestand.uitleg', { norm: NORM })}</p>
      <p>{t('beheer:log.bestand.grens', { norm: NORM })}</p>
      <Knop soort="tweede" onClick={bewaar}>
        {t('beheer:log.bestand.knop')}
      </Knop>
      <p role="status">{klaar && t('beheer:log.bestand.klaar', { naam })}</p>
    </>
  )
}
