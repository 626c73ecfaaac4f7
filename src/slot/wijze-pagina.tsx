import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Formulier } from '../ui/formulier'
import { Keuze } from '../ui/keuze'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { paden } from '../werk/paden'
import type { Omgeving, Wijze } from './omgeving'
import { Slotpagina } from './slotpagina'

export interface WijzePaginaProps {
  readonly omgeving: Omgeving
  /** A lasting vault of somebody else is here. */
  readonly alleenTijdelijk: boolean
  readonly gekozen: Wijze | null
  readonly onKies: (wijze: Wijze) => void
}

/** The first question: on what kind of device are you? It decides how what you write is kept. */
export function WijzePagina({ omgeving, alleenTijdelijk, gekozen, onKies }: WijzePaginaProps) {
  const { t } = useTranslation()
  const [keuze, zetKeuze] = useState(gekozen)
  const [leeg, zetLeeg] = useState(false)
  const fout = leeg && !keuze ? t('slot:wijze.leeg') : undefined
  const wijzen = omgeving.wijzen.filter((wijze) => !alleenTijdelijk || wijze === 'gedeeld')
  return (
    <Slotpagina titel={t('slot:wijze.titel')} inleiding={t('slot:wijze.inleiding')} fout={fout !== undefined}>
      {omgeving.vluchtig && (
        <Bericht soort="let-op" titel={t('slot:vluchtig.titel')}>
          <p>{t('slot:vluchtig.uitleg')}</p>
        </Bericht>
      )}
      {omgeving.weinigRuimte && (
        <Bericht soort="let-op" titel={t('slot:ruimte.titel')}>
          <p>{t('slot:ruimte.uitleg')}</p>
        </Bericht>
      )}
      {!wijzen.includes('eigen') && !wijzen.includes('installeren') && !omgeving.vluchtig && (
        <p>{t(alleenTijdelijk ? 'slot:wijze.alleenTijdelijk' : 'slot:wijze.safariAnders')}</p>
      )}
      <Formulier
        fouten={fout ? [{ veld: 'wijze', tekst: fout }] : []}
        foutenTitel={t('app:formulier.nietIngevuld')}
        onVerstuur={() => (keuze ? onKies(keuze) : zetLeeg(true))}
        acties={<Knop type="submit">{t('app:knop.verder')}</Knop>}
      >
        <Keuze
          id="wijze"
          legenda={t('slot:wijze.vraag')}
          fout={fout}
          opties={wijzen.map((wijze) => ({
            waarde: wijze,
            label: t(`slot:wijze.${wijze}.label`),
            hint: t(`slot:wijze.${wijze}.hint`),
          }))}
          waarde={keuze}
          onWijzig={(waarde) => zetKeuze(wijzen.find((wijze) => wijze === waarde) ?? null)}
        />
      </Formulier>
      <p>
        <KnopLink soort="stil" href={paden.terugzetten}>
          {t('slot:wijze.terugzetten')}
        </KnopLink>
      </p>
    </Slotpagina>
  )
}
