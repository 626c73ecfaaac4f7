import { useTranslation } from 'react-i18next'
import { blokkadesVoor, type GebeurtenisVan, laatste } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Keuze } from '../../ui/keuze'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { EerstNodig } from '../eerst-nodig'
import { useOpties } from '../opties'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { BesluitVelden, type Besluitvelden } from './besluit-velden'

type Hulpbesluit = GebeurtenisVan<'hulp besloten'>['besluit']
const BESLUITEN: readonly Hulpbesluit[] = ['starten', 'met-veilig-thuis', 'niet-toereikend', 'niet-nodig']

/** Decision 2, after the one on melden; help never takes the place of a melding. */
export function HulpFormulier({ onKlaar }: { onKlaar: () => void }) {
  const { casus, stand, oordeel, vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const opties = useOpties()
  const dagFout = useDagFout()
  const klad = useKlad('hulp')
  const [besluit, zetBesluit] = useKladveld<string | null>(klad, 'besluit', null, BESLUITEN)
  const beslisser = laatste(casus.regels, 'melden besloten')?.beslisser ?? casus.geopend.beslisser ?? ''
  const [velden, zetVelden] = useKladveld<Besluitvelden>(klad, 'velden', {
    beslisser,
    motivering: '',
    op: gevuldeDag(vandaag),
  })
  const labels = {
    besluit: t('app:oordeel.beslissing2'),
    motivering: t('beslissen:veld.motivering'),
    beslisser: t('beslissen:veld.beslisser'),
    op: t('beslissen:veld.op'),
  }
  const invullen = useInvullen(labels, klad)
  const bekend = BESLUITEN.some((een) => een === oordeel.hulp)
  const verstuur = async () => {
    const invoer = { ...velden, type: 'hulp besloten', op: velden.op.waarde, besluit: besluit ?? undefined } as const
    if (await invullen.leg(invoer, dagFout('op', velden.op, { verplicht: true }))) onKlaar()
  }
  return (
    <Smal>
      <Pagina titel={t('app:oordeel.beslissing2')} aanhef={kop.onder} fout={invullen.fouten.length > 0}>
        <p>
          {t('beslissen:uitkomst')} <strong>{t(`kern:hulp.${oordeel.hulp}.titel`)}.</strong>{' '}
          {t(`kern:hulp.${oordeel.hulp}.uitleg`)}
        </p>
        <Invulformulier invullen={invullen} verstuur={verstuur} knop={t('beslissen:veld.leg2')} onAnnuleer={onKlaar}>
          <div id={FORMULIER} tabIndex={-1} className="ww-besluit__houdt">
            <EerstNodig titel={t('app:stap.nogNodig')} blokkades={blokkadesVoor(casus.kader, stand, 'hulp')} />
          </div>
          <Keuze
            id="besluit"
            legenda={t('beslissen:veld.besluit')}
            fout={invullen.fout('besluit')}
            opties={opties('hulpbesluit', BESLUITEN)}
            waarde={besluit}
            onWijzig={zetBesluit}
          />
          {besluit && bekend && besluit !== oordeel.hulp && (
            <Bericht soort="let-op" rol="status">
              <p>{t('beslissen:hulpAnders')}</p>
            </Bericht>
          )}
          <BesluitVelden
            {...{ velden, labels }}
            wijzig={(deel) => zetVelden({ ...velden, ...deel })}
            fout={invullen.fout}
          />
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
