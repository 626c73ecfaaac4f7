import { useTranslation } from 'react-i18next'
import { CLIENTEN } from '../../machines/index'
import { Keuze } from '../ui/keuze'
import type { PaginaDeel } from './nieuw-pagina'

/** With whom you work: an adult or adolescent client asks for the kindcheck later on. */
export function ClientPagina({ keuzes, zet, fout }: PaginaDeel) {
  const { t } = useTranslation()
  return (
    <Keuze
      id="client"
      legenda={t('nieuw:client.titel')}
      legendaVerborgen
      fout={fout('client')}
      opties={CLIENTEN.map((waarde) => ({
        waarde,
        label: t(`kern:keuze.client.${waarde}.label`),
        hint: t(`nieuw:client.hint.${waarde}`),
      }))}
      waarde={keuzes.client || null}
      onWijzig={(client) => zet({ client })}
    />
  )
}
