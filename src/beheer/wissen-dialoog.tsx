import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout as Storing } from '../keten/uitkomst'
import type { Wisgrond } from '../opslag/opslag'
import { Bericht } from '../ui/bericht'
import { Dialoog } from '../ui/dialoog'
import { Formulier } from '../ui/formulier'
import { Keuze } from '../ui/keuze'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'
import { Verbergknop } from '../werk/verbergknop'
import { bezwaarTegenGrond, GRONDEN, type TeWissen } from './wissen'
import { WissenGevolgen } from './wissen-gevolgen'
import { WissenVerzoek } from './wissen-verzoek'
import { WissenVooraf } from './wissen-vooraf'

export interface WissenDialoogProps {
  readonly wat: TeWissen
  readonly onSluit: () => void
  /** With the name under which it was known. */
  readonly onGewist: (wie: string) => void
}

/** Erasing one casus: what the law asks first, why, what it does and does not do, and the code name typed over. */
export function WissenDialoog({ wat, onSluit, onGewist }: WissenDialoogProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const { kluis } = useKluis()
  const [grond, zetGrond] = useState<Wisgrond | null>(null)
  const [woord, zetWoord] = useState('')
  const [gevraagd, zetGevraagd] = useState(false)
  const [bezig, zetBezig] = useState(false)
  const [storing, zetStoring] = useState<Storing | null>(null)
  const naam = wat.casus?.codenaam ?? t('beheer:bewaren.beschadigd', { id: wat.id.slice(0, 8) })
  const over = wat.casus?.codenaam ?? t('beheer:wissen.woord')
  const bezwaar = grond && bezwaarTegenGrond(wat, grond)
  const fouten = [
    ...(grond === null ? [{ veld: 'grond', tekst: t('beheer:wissen.fout.geenGrond') }] : []),
    ...(bezwaar ? [{ veld: 'grond', tekst: t(`beheer:wissen.fout.${bezwaar}`) }] : []),
    ...(woord.trim() === over.trim() ? [] : [{ veld: 'over', tekst: t('beheer:wissen.fout.anders', { over }) }]),
  ]
  const fout = (veld: string) => (gevraagd ? fouten.find((een) => een.veld === veld)?.tekst : undefined)

  const wis = async () => {
    zetGevraagd(true)
    if (fouten.length > 0 || grond === null || bezig) return
    zetBezig(true)
    const uitkomst = await kluis.wis(wat.id, grond)
    if ('goed' in uitkomst) return onGewist(naam)
    zetBezig(false)
    zetStoring(uitkomst.fout)
  }

  return (
    <Dialoog titel={t('beheer:wissen.titel', { naam })} sluitLabel={t('app:knop.sluit')} onSluit={onSluit}>
      {/* On top: this dialog is longer than a small screen, and the button of the page is out of reach behind it. */}
      <Verbergknop />
      <WissenVooraf wat={wat} />
      <Formulier
        fouten={gevraagd ? fouten : []}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void wis()}
        acties={
          <>
            <Knop type="submit" soort="gevaar" disabled={bezig}>
              {t(bezig ? 'beheer:wissen.bezig' : 'beheer:wissen.doe')}
            </Knop>
            <Knop soort="tweede" onClick={onSluit}>
              {t('app:knop.annuleer')}
            </Knop>
          </>
        }
      >
        <Keuze
          id="grond"
          legenda={t('beheer:wissen.waarom')}
          hint={t('beheer:wissen.waaromHint')}
          opties={GRONDEN.map((waarde) => ({
            waarde,
            label: t(`beheer:grond.${waarde}.label`),
            hint: t(`beheer:grond.${waarde}.uitleg`),
            daarbij: waarde === 'verzoek' ? <WissenVerzoek termijn={wat.stand?.termijn ?? null} /> : undefined,
          }))}
          waarde={grond}
          onWijzig={(waarde) => zetGrond(waarde as Wisgrond)}
          fout={fout('grond')}
        />
        <WissenGevolgen />
        <Tekstveld
          id="over"
          label={t('beheer:wissen.over', { over })}
          hint={t('beheer:wissen.overHint')}
          breedte="half"
          waarde={woord}
          onWijzig={zetWoord}
          fout={fout('over')}
        />
        {storing && (
          <Bericht soort="let-op" niveau={3} rol="alert" titel={t('beheer:wissen.mislukt')}>
            <p>{zin(storing)}</p>
            <p>{t('beheer:nietsWeg')}</p>
          </Bericht>
        )}
      </Formulier>
    </Dialoog>
  )
}
