import { useTranslation } from 'react-i18next'
import { type Antwoordregel, bezwaren, leesGebeurtenis, wijzigingsgevolg } from '../../../machines/index'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { Terug } from '../../ui/terug'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import type { Kladje } from '../../werk/klad'
import { KladMelding } from '../../werk/klad-melding'
import { Kladlijst } from '../../werk/kladlijst'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useTeller } from '../../werk/teller'
import { type Invoer, useWerk, type Werk } from '../../werk/werk'
import { useStapKop } from '../stap-kop'
import { AntwoordKeuze } from './antwoord-keuze'
import { BronVanVraag } from './bron-van-vraag'
import { alsInvoer, type Concept } from './concept'
import { FeitenKeuze } from './feiten-keuze'
import { Toelichting } from './toelichting'
import type { VraagProps } from './vraag'
import './wegen.css'

export interface VraagformulierProps extends VraagProps {
  gegeven: Antwoordregel | undefined
  klad: Kladje
  concept: Concept
  wijzig: (deel: Partial<Concept>) => void
  onOpen: () => void
  onWijziging: () => void
  onKlaar: () => void
}

/** The question, the recorded feiten beside it, the answer and why. What follows is told after it. */
export function Vraagformulier(props: VraagformulierProps) {
  const { vraag, woorden, gegeven, klad, concept, wijzig, onOpen, onWijziging, onKlaar } = props
  const werk = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop(vraag.stap)
  const teller = useTeller()
  const labels = { antwoord: t('wegen:vraag.antwoord'), motivering: t('wegen:vraag.waarom') }
  const invullen = useInvullen({ ...labels, feiten: t('wegen:vraag.feiten') }, klad)
  const verstuur = async () => {
    const invoer = alsInvoer(vraag.id, concept, gegeven !== undefined)
    if (gegeven && vraagtAandacht(werk, invoer)) return onWijziging()
    if (await invullen.leg(invoer)) onKlaar()
  }
  return (
    <div className="ww-weeg">
      <div className="ww-weeg__raster">
        <Terug href={paden.scherm(werk.id, 'wegen')}>{t('wegen:naarWegen')}</Terug>
        <Pagina
          titel={woorden.titel}
          aanhef={kop.onder}
          inleiding={<p>{woorden.betekenis}</p>}
          fout={invullen.fouten.length > 0}
        >
          <Toelichting woorden={woorden} />
          <KladMelding klad={klad} />
          <Kladlijst hier={{ open: onOpen }} />
          <Formulier
            fouten={invullen.fouten}
            foutenTitel={t('app:formulier.nietIngevuld')}
            onVerstuur={() => void verstuur()}
            acties={
              <>
                <Knop type="submit" disabled={invullen.bezig}>
                  {t(gegeven ? 'wegen:vraag.wijzig' : 'wegen:vraag.bewaar')}
                </Knop>
                {!gegeven && (
                  <Knop soort="stil" onClick={onOpen}>
                    {t(vraag.antwoorden.twijfel ? 'wegen:open.link' : 'wegen:open.linkVeiligThuis')}
                  </Knop>
                )}
              </>
            }
          >
            <div id={FORMULIER} tabIndex={-1} className="ww-weeg__anker" />
            <AntwoordKeuze {...{ vraag, woorden, concept, wijzig }} fout={invullen.fout('antwoord')} />
            <FeitenKeuze
              gekozen={concept.feiten}
              onWijzig={(feiten) => wijzig({ feiten })}
              fout={invullen.fout('feiten')}
            />
            <Tekstvak
              id="motivering"
              label={labels.motivering}
              hint={t('wegen:vraag.waaromHint')}
              fout={invullen.fout('motivering')}
              waarde={concept.motivering}
              onWijzig={(motivering) => wijzig({ motivering })}
              teller={teller}
            />
          </Formulier>
          <BronVanVraag vraag={vraag} />
        </Pagina>
      </div>
    </div>
  )
}

/** Whether a change is shown before it is recorded: it does something, or the core asks more than was filled in. */
function vraagtAandacht({ casus, stand, vandaag }: Werk, invoer: Invoer): boolean {
  const gelezen = leesGebeurtenis({ op: vandaag, ...invoer })
  if (!('goed' in gelezen) || gelezen.goed.type !== 'antwoord gewijzigd') return false
  const tegen = bezwaren(casus.kader, stand, gelezen.goed)
  if (tegen.length > 0) return tegen.every(({ id }) => id === 'reden-nodig' || id === 'nieuw-feit-nodig')
  const { vervallen, herleven, melden, hulp } = wijzigingsgevolg(casus, gelezen.goed)
  return vervallen.length + herleven.length > 0 || melden.was !== melden.wordt || hulp.was !== hulp.wordt
}
