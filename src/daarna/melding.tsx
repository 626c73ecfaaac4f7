import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { telefoon } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { Terug } from '../ui/terug'
import { Kladlijst } from '../werk/kladlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { MeldingFormulier } from './melding-formulier'
import { Meldinglijst } from './meldinglijst'
import { Nodig } from './nodig'
import { TerugkoppelingFormulier } from './terugkoppeling-formulier'
import { Voorbereiding } from './voorbereiding'

/** The report to Veilig Thuis: prepare the call, record that it was made, and record what came back. */
export function Melding() {
  const { t } = useTranslation()
  const { id } = useWerk()
  const [deel, zetDeel] = useState<'overzicht' | 'melding' | 'terugkoppeling'>('overzicht')
  const [net, zetNet] = useState<'melding' | 'terugkoppeling' | null>(null)
  const klaar = () => {
    zetNet(deel === 'overzicht' ? null : deel)
    zetDeel('overzicht')
  }
  const terug = () => zetDeel('overzicht')
  if (deel === 'melding') return <MeldingFormulier onKlaar={klaar} onAnnuleer={terug} />
  if (deel === 'terugkoppeling') return <TerugkoppelingFormulier onKlaar={klaar} onAnnuleer={terug} />
  const dienst = telefoon['veilig-thuis']
  return (
    <Pagina titel={t('daarna:melding.titel')} aanhef={t('daarna:aanhef')} inleiding={t('daarna:melding.inleiding')}>
      {net && (
        <Bericht soort="goed" rol="status" titel={t(`daarna:${net}.vastgelegd`)}>
          <p>{t(`daarna:${net}.vastgelegdUitleg`)}</p>
        </Bericht>
      )}
      {net && <Nodig />}
      <Kladlijst hier={{ melding: () => zetDeel('melding'), terugkoppeling: () => zetDeel('terugkoppeling') }} />
      <div className="ww-rij">
        <KnopLink href={`tel:${dienst?.bellen}`} icoon="telefoon">
          {t('daarna:melding.bel', { nummer: dienst?.nummer })}
        </KnopLink>
        <Knop soort="tweede" onClick={() => zetDeel('melding')}>
          {t('daarna:melding.knop')}
        </Knop>
        <Knop soort="tweede" onClick={() => zetDeel('terugkoppeling')}>
          {t('daarna:terugkoppeling.knop')}
        </Knop>
      </div>
      <Meldinglijst />
      <Kop niveau={2}>{t('daarna:melding.weten')}</Kop>
      <ul>
        <li>{t('daarna:melding.advies')}</li>
        <li>{t('daarna:melding.bekend')}</li>
        <li>{t('daarna:melding.zelf')}</li>
        <li>{t('daarna:melding.informeren')}</li>
      </ul>
      <Voorbereiding />
      <Terug href={paden.casus(id)}>{t('daarna:terug')}</Terug>
    </Pagina>
  )
}
