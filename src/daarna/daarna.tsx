import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Kaart } from '../ui/kaart'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Terug } from '../ui/terug'
import { Kladlijst } from '../werk/kladlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { Comensha } from './comensha'
import { ComenshaFormulier } from './comensha-formulier'
import { EigenVervolg } from './eigen-vervolg'
import { GestoptFormulier } from './gestopt-formulier'
import { Gestoptlijst } from './gestoptlijst'
import { Nodig } from './nodig'
import { Raad } from './raad'
import { RaadFormulier } from './raad-formulier'
import { Termijnenlijst } from './termijnenlijst'

/** What follows after the five steps: what is missing, what runs, and where it is done. */
export function Daarna() {
  const { t } = useTranslation()
  const { id } = useWerk()
  const [gestopt, zetGestopt] = useState<'lijst' | 'formulier' | 'vastgelegd'>('lijst')
  const [vraag, zetVraag] = useState<{ readonly aan: 'raad' | 'comensha'; readonly klaar: boolean } | null>(null)
  if (gestopt === 'formulier') {
    return <GestoptFormulier onKlaar={() => zetGestopt('vastgelegd')} onAnnuleer={() => zetGestopt('lijst')} />
  }
  if (vraag && !vraag.klaar) {
    const Formulier = vraag.aan === 'raad' ? RaadFormulier : ComenshaFormulier
    return <Formulier onKlaar={() => zetVraag({ ...vraag, klaar: true })} onAnnuleer={() => zetVraag(null)} />
  }
  return (
    <Pagina
      key={`${gestopt} ${vraag?.aan}`}
      titel={t('daarna:titel')}
      aanhef={t('daarna:aanhef')}
      inleiding={t('daarna:inleiding')}
    >
      {gestopt === 'vastgelegd' && (
        <>
          <Bericht soort="goed" rol="status">
            <p>{t('daarna:gestopt.vastgelegd')}</p>
          </Bericht>
          <Gestoptlijst />
        </>
      )}
      {vraag && (
        <Bericht soort="goed" rol="status">
          <p>{t(`daarna:${vraag.aan}.vastgelegd`)}</p>
        </Bericht>
      )}
      <Kladlijst
        hier={{
          gestopt: () => zetGestopt('formulier'),
          raad: () => zetVraag({ aan: 'raad', klaar: false }),
          comensha: () => zetVraag({ aan: 'comensha', klaar: false }),
        }}
      />
      <Kop niveau={2}>{t('app:stap.nogNodig')}</Kop>
      <Nodig />
      <Kop niveau={2}>{t('daarna:termijnen.titel')}</Kop>
      <Termijnenlijst />
      <EigenVervolg />
      <Kop niveau={2}>{t('daarna:verder.titel')}</Kop>
      <div className="ww-raster">
        {(['melding', 'hulp', 'wegen', 'sluiten'] as const).map((scherm) => (
          <Kaart key={scherm} niveau={3} titel={t(`daarna:verder.${scherm}.titel`)} href={paden.scherm(id, scherm)}>
            <p>{t(`daarna:verder.${scherm}.uitleg`)}</p>
          </Kaart>
        ))}
      </div>
      <Raad onKies={() => zetVraag({ aan: 'raad', klaar: false })} />
      <Comensha onKies={() => zetVraag({ aan: 'comensha', klaar: false })} />
      <Kop niveau={2}>{t('daarna:gestopt.titel')}</Kop>
      <p>{t('daarna:gestopt.inleiding')}</p>
      {gestopt === 'lijst' && <Gestoptlijst />}
      <p>
        <Knop soort="tweede" onClick={() => zetGestopt('formulier')}>
          {t('daarna:gestopt.knop')}
        </Knop>
      </p>
      <Terug href={paden.casus(id)}>{t('daarna:terug')}</Terug>
    </Pagina>
  )
}
