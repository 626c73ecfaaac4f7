import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blokkadesVoor, laatste } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { KnopLink } from '../ui/knop-link'
import { Terug } from '../ui/terug'
import { useDagtekst } from '../werk/dagtekst'
import { gaNaar, paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { KortFormulier, type KortFormulierProps } from './kort-formulier'
import { NogOpbergen } from './nog-opbergen'
import { NietGedaan, WatTegenhoudt } from './wat-tegenhoudt'

/** Closing a casus with a reason, what still holds it, and opening it again. */
export function Sluiten() {
  const { t } = useTranslation()
  const { id, stand } = useWerk()
  const [fout, zetFout] = useState(false)
  return (
    <Pagina
      titel={stand.gesloten ? t('casus:sluiten.isDicht') : t('casus:sluiten.titel')}
      venstertitel={t('casus:sluiten.titel')}
      fout={fout}
    >
      <Terug href={paden.casus(id)}>{t('casus:terug')}</Terug>
      {stand.gesloten ? <Heropenen bijFout={zetFout} /> : <Afsluiten bijFout={zetFout} />}
    </Pagina>
  )
}

function Afsluiten({ bijFout }: Pick<KortFormulierProps, 'bijFout'>) {
  const { t } = useTranslation()
  const { id, casus, stand } = useWerk()
  const tegen = blokkadesVoor(casus.kader, stand, 'sluiten')
  if (tegen.length > 0) return <WatTegenhoudt blokkades={tegen} />
  return (
    <>
      <p>{t('casus:sluiten.uitleg')}</p>
      <Bericht
        soort="uitleg"
        titel={t('casus:sluiten.eerstUitvoer')}
        acties={
          <KnopLink soort="tweede" href={paden.scherm(id, 'uitvoer')}>
            {t('casus:sluiten.naarUitvoer')}
          </KnopLink>
        }
      >
        <p>{t('casus:sluiten.eerstUitvoerUitleg')}</p>
      </Bericht>
      <NietGedaan />
      <KortFormulier
        id="sluiten"
        invoer={{ type: 'casus gesloten' }}
        veld="reden"
        label={t('casus:sluiten.reden')}
        hint={t('casus:sluiten.redenHint')}
        verplicht
        knop={t('casus:sluiten.knop')}
        bijFout={bijFout}
        na={() => gaNaar(paden.casus(id))}
      />
    </>
  )
}

function Heropenen({ bijFout }: Pick<KortFormulierProps, 'bijFout'>) {
  const { t } = useTranslation()
  const { id, casus } = useWerk()
  const dagtekst = useDagtekst()
  const gesloten = laatste(casus.regels, 'casus gesloten')
  return (
    <>
      <NogOpbergen />
      {gesloten && (
        <>
          <p>{t('casus:sluiten.op', { datum: dagtekst(gesloten.op) })}</p>
          <p className="ww-eigen-tekst" dir="auto" translate="no">
            {gesloten.reden}
          </p>
        </>
      )}
      <h2>{t('casus:sluiten.heropen')}</h2>
      <p>{t('casus:sluiten.heropenUitleg')}</p>
      <KortFormulier
        id="heropenen"
        invoer={{ type: 'casus heropend' }}
        veld="reden"
        label={t('casus:sluiten.heropenReden')}
        verplicht
        knop={t('casus:sluiten.heropenKnop')}
        bijFout={bijFout}
        na={() => gaNaar(paden.casus(id))}
      />
    </>
  )
}
