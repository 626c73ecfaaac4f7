import { useTranslation } from 'react-i18next'
import { bezwaren, blokkadesVoor } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Keuze } from '../../ui/keuze'
import { Bel } from '../../werk/bel'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag, LEGE_DAG } from '../../werk/dag-waarde'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { EerstNodig } from '../eerst-nodig'
import { useOpties } from '../opties'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import { AfwijkingVelden } from './afwijking-velden'
import { BesluitVelden } from './besluit-velden'

const BESLUITEN = ['melden', 'niet-melden']

/** Decision 1. What may be chosen, what is missing and what a departure asks: all as the core says. */
export function MeldenFormulier({ onKlaar }: { onKlaar: () => void }) {
  const { casus, stand, oordeel, vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const opties = useOpties()
  const dagFout = useDagFout()
  const houdt = (besluit: 'melden' | 'niet-melden') => blokkadesVoor(casus.kader, stand, besluit)
  const alleenMelden = houdt('niet-melden').some(({ id }) => id === 'melden-is-direct')
  const klad = useKlad('melden')
  const [besluit, zetBesluit] = useKladveld<'melden' | 'niet-melden' | null>(
    klad,
    'besluit',
    alleenMelden ? 'melden' : null,
    BESLUITEN,
  )
  const begin = { beslisser: casus.geopend.beslisser ?? '', motivering: '', op: gevuldeDag(vandaag) }
  const [velden, zetVelden] = useKladveld<typeof begin & { op: DeelsDatumUitkomst }>(klad, 'velden', begin)
  const [afwijking, zetAfwijking] = useKladveld(klad, 'afwijking', { reden: '', veiligheidNu: '', herzienOp: LEGE_DAG })
  const proef = {
    type: 'melden besloten',
    op: vandaag,
    besluit: besluit ?? 'melden',
    beslisser: '',
    motivering: '',
  } as const
  const wijktAf = bezwaren(casus.kader, stand, proef).some(({ id }) => id === 'afwijking-onvolledig')
  const labels = {
    besluit: t('app:oordeel.beslissing1'),
    motivering: t('beslissen:veld.motivering'),
    beslisser: t('beslissen:veld.beslisser'),
    op: t('beslissen:veld.op'),
    reden: t('beslissen:afwijking.reden'),
    veiligheidNu: t('beslissen:afwijking.veiligheidNu'),
    herzienOp: t('beslissen:afwijking.herzienOp'),
  }
  const invullen = useInvullen(labels, klad)
  const verstuur = async () => {
    const fouten = [
      ...dagFout('op', velden.op, { verplicht: true }),
      ...(wijktAf ? dagFout('herzienOp', afwijking.herzienOp) : []),
    ]
    const extra = {
      ...optioneel('reden', afwijking.reden),
      ...optioneel('veiligheidNu', afwijking.veiligheidNu),
      ...optioneel('herzienOp', afwijking.herzienOp.waarde),
    }
    const { beslisser, motivering, op } = velden
    const invoer = {
      type: 'melden besloten',
      op: op.waarde,
      besluit: besluit ?? undefined,
      beslisser,
      motivering,
    } as const
    if (await invullen.leg({ ...invoer, ...(wijktAf ? extra : {}) }, fouten)) onKlaar()
  }
  return (
    <Smal>
      <Pagina titel={t('app:oordeel.beslissing1')} aanhef={kop.onder} fout={invullen.fouten.length > 0}>
        <p>
          {t('beslissen:uitkomst')} <strong>{t(`kern:melden.${oordeel.melden}.titel`)}.</strong>
        </p>
        {alleenMelden && (
          <Bericht soort="gevaar" titel={t('kern:blokkade.melden-is-direct.titel')} acties={<Bel wie="veilig-thuis" />}>
            <p>
              {t('kern:blokkade.melden-is-direct.uitleg')} {t('beslissen:direct.uitleg')}
            </p>
          </Bericht>
        )}
        <Invulformulier invullen={invullen} verstuur={verstuur} knop={t('beslissen:veld.leg1')} onAnnuleer={onKlaar}>
          <Keuze
            id="besluit"
            legenda={t('beslissen:veld.besluit')}
            fout={invullen.fout('besluit')}
            opties={opties('meldbesluit', alleenMelden ? ['melden'] : ['melden', 'niet-melden'])}
            waarde={besluit}
            onWijzig={(waarde) => zetBesluit(waarde === 'melden' ? 'melden' : 'niet-melden')}
          />
          <div id={FORMULIER} tabIndex={-1} className="ww-besluit__houdt">
            {besluit && <EerstNodig titel={t('app:stap.nogNodig')} blokkades={houdt(besluit)} rol="status" />}
          </div>
          <BesluitVelden
            {...{ velden, labels }}
            wijzig={(deel) => zetVelden({ ...velden, ...deel })}
            fout={invullen.fout}
          >
            {wijktAf && (
              <AfwijkingVelden
                {...{ afwijking, labels }}
                wijzig={(deel) => zetAfwijking({ ...afwijking, ...deel })}
                fout={invullen.fout}
              />
            )}
          </BesluitVelden>
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
