import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { alle } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Terug } from '../ui/terug'
import { Kladlijst } from '../werk/kladlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { AfspraakFormulier } from './afspraak-formulier'
import { Afsprakenlijst } from './afsprakenlijst'
import { EindeFormulier } from './einde-formulier'
import { Hulpeinde } from './hulpeinde'
import { ToetsFormulier } from './toets-formulier'
import { Toetsgevolg } from './toetsgevolg'

type Deel =
  | { readonly soort: 'overzicht' | 'afspraak' | 'einde'; readonly net?: 'afspraak' | 'einde' }
  | { readonly soort: 'toets'; readonly afspraak: string }
  | { readonly soort: 'gevolg'; readonly resultaat: string }

/** Help and follow-up: agreements with a term, the later question whether it is safe, and the end of help. */
export function Hulp() {
  const { t } = useTranslation()
  const { id, casus } = useWerk()
  const [deel, zetDeel] = useState<Deel>({ soort: 'overzicht' })
  const terug = () => zetDeel({ soort: 'overzicht' })
  if (deel.soort === 'afspraak') {
    return <AfspraakFormulier onKlaar={() => zetDeel({ soort: 'overzicht', net: 'afspraak' })} onAnnuleer={terug} />
  }
  if (deel.soort === 'einde') {
    return <EindeFormulier onKlaar={() => zetDeel({ soort: 'overzicht', net: 'einde' })} onAnnuleer={terug} />
  }
  if (deel.soort === 'toets') {
    const klaar = (resultaat: string) => zetDeel({ soort: 'gevolg', resultaat })
    return <ToetsFormulier afspraak={deel.afspraak} onKlaar={klaar} onAnnuleer={terug} />
  }
  if (deel.soort === 'gevolg') return <Toetsgevolg resultaat={deel.resultaat} onTerug={terug} />
  const heeftAfspraken = alle(casus.regels, 'afspraak gemaakt').length > 0
  return (
    <Pagina titel={t('daarna:hulp.titel')} aanhef={t('daarna:aanhef')} inleiding={t('daarna:hulp.inleiding')}>
      {deel.net && (
        <Bericht soort="goed" rol="status">
          <p>{t(`daarna:${deel.net}.vastgelegd`)}</p>
        </Bericht>
      )}
      <Kladlijst
        hier={{
          afspraak: () => zetDeel({ soort: 'afspraak' }),
          einde: () => zetDeel({ soort: 'einde' }),
          toets: (afspraak) => zetDeel({ soort: 'toets', afspraak }),
        }}
      />
      <Kop niveau={2}>{t('daarna:afspraak.lijst')}</Kop>
      <div className="ww-stapel">
        <Afsprakenlijst onToets={(afspraak) => zetDeel({ soort: 'toets', afspraak })} />
        <Hulpeinde />
        <div className="ww-rij">
          <Knop onClick={() => zetDeel({ soort: 'afspraak' })}>{t('daarna:afspraak.knop')}</Knop>
          {heeftAfspraken && (
            <Knop soort="tweede" onClick={() => zetDeel({ soort: 'einde' })}>
              {t('daarna:einde.knop')}
            </Knop>
          )}
        </div>
        <Terug href={paden.casus(id)}>{t('daarna:terug')}</Terug>
      </div>
    </Pagina>
  )
}
