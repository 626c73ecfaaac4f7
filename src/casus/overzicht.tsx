import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { Kladlijst } from '../werk/kladlijst'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { Berichten } from './berichten'
import { Laatste } from './laatste'
import { OordeelRegel } from './oordeel-regel'
import { StappenTaken } from './stappen-taken'
import { Stapvolgorde } from './stapvolgorde'
import { Termijnlijst } from './termijnlijst'
import { Verder } from './verder'
import { Wegwijzers } from './wegwijzers'

/** The casus at a glance: what now, what is missing and why, which terms run, what happened last; `erbij` cannot wait. */
export function Overzicht({ erbij }: { readonly erbij?: ReactNode }) {
  const { t } = useTranslation()
  const { id, casus, teksten } = useWerk()
  const { codenaam, versie } = casus.geopend
  return (
    <Pagina
      titel={t('casus:overzicht.titel')}
      inleiding={
        <>
          <bdi translate="no">{codenaam}</bdi> · {t('casus:overzicht.kader', { titel: teksten.titel, versie })}
        </>
      }
    >
      <Berichten />
      {erbij}
      <Kladlijst casus={id} />
      <Verder />
      <OordeelRegel />
      <Kop niveau={2}>{t('casus:overzicht.stappen')}</Kop>
      <Stapvolgorde />
      <StappenTaken />
      <Termijnlijst />
      <Laatste />
      <Wegwijzers />
    </Pagina>
  )
}
