import { useTranslation } from 'react-i18next'
import { NIET_INFORMEREN_GRONDEN, personen, teInformeren } from '../../../machines/index'
import type { DeelsDatumUitkomst } from '../../ui/deels-datum'
import { Keuze } from '../../ui/keuze'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { useDagFout } from '../../werk/dag-fout'
import { gevuldeDag } from '../../werk/dag-waarde'
import { Dagveld } from '../../werk/dagveld'
import { Invulformulier } from '../../werk/invulformulier'
import { FORMULIER, useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { Pagina } from '../../werk/pagina'
import { type Invoer, useWerk } from '../../werk/werk'
import { ContactHoudt, useContactBlokkades } from '../contact-houdt'
import { useOpties } from '../opties'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'

export interface InformeerFormulierProps {
  /** The id of a person, the code name of the client, `''` for someone who is not in the list. */
  wie: string
  onKlaar: () => void
}

type Wat = 'betrokkene geinformeerd' | 'betrokkene niet geinformeerd' | 'informeren voorgenomen'
const WAT: readonly Wat[] = ['betrokkene geinformeerd', 'betrokkene niet geinformeerd', 'informeren voorgenomen']
const LEEG = { persoon: '', reactie: '', afwijking: '', toelichting: '', hoe: '' }

/** Told, not told, or planned. What happened can always be recorded; a plan waits for what holds contact. */
export function InformeerFormulier({ wie, onKlaar }: InformeerFormulierProps) {
  const { casus, vandaag } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const opties = useOpties()
  const dagFout = useDagFout()
  const houdt = useContactBlokkades().length > 0
  const klad = useKlad('informeren', wie)
  const [wat, zetWat] = useKladveld<Wat | null>(klad, 'wat', null, WAT)
  const [grond, zetGrond] = useKladveld<string | null>(klad, 'grond', null, NIET_INFORMEREN_GRONDEN)
  const [op, zetOp] = useKladveld<DeelsDatumUitkomst>(klad, 'op', gevuldeDag(vandaag))
  const [tekst, zetTekst] = useKladveld(klad, 'tekst', LEEG)
  const inLijst = personen(casus.regels).find(({ id }) => id === wie)
  const client = teInformeren(casus).find(({ persoon }) => wie !== '' && persoon === wie)?.persoon
  const naam = inLijst?.aanduiding ?? client ?? undefined
  const isKind = inLijst ? inLijst.relatie === 'kind' : casus.geopend.client !== 'volwassene'
  const gronden = NIET_INFORMEREN_GRONDEN.filter((een) => een !== 'te-jong' || isKind)
  const label = (veld: string) => t(`beslissen:informeren.veld.${veld}` as never) as string
  const labels = Object.fromEntries(
    ['wat', 'persoon', 'op', 'reactie', 'afwijking', 'grond', 'toelichting', 'hoe'].map((veld) => [veld, label(veld)]),
  )
  const invullen = useInvullen(labels, klad)
  const invoer = (type: Wat): Invoer => {
    const basis = { type, op: op.waarde, persoon: naam === undefined ? tekst.persoon : wie }
    if (type === 'informeren voorgenomen') return { ...basis, op: vandaag, hoe: tekst.hoe }
    if (type === 'betrokkene niet geinformeerd')
      return { ...basis, grond: grond ?? undefined, toelichting: tekst.toelichting }
    return { ...basis, ...optioneel('reactie', tekst.reactie), ...optioneel('afwijking', tekst.afwijking) }
  }
  const verstuur = async () => {
    if (!wat) return invullen.zet([{ veld: 'wat', tekst: t('app:formulier.kies', { veld: label('wat') }), leeg: true }])
    const fouten = wat === 'informeren voorgenomen' ? [] : dagFout('op', op)
    if (await invullen.leg(invoer(wat), fouten)) onKlaar()
  }
  const vak = (veld: 'reactie' | 'afwijking' | 'toelichting' | 'hoe', hint?: string, vrij = false) => (
    <Tekstvak
      id={veld}
      label={label(veld)}
      hint={hint}
      nietVerplicht={vrij ? t('app:formulier.nietVerplicht') : undefined}
      fout={invullen.fout(veld)}
      waarde={tekst[veld]}
      onWijzig={(waarde) => zetTekst({ ...tekst, [veld]: waarde })}
      regels={3}
    />
  )
  return (
    <Smal>
      <Pagina
        titel={t('beslissen:informeren.formulier')}
        aanhef={kop.onder}
        inleiding={naam && <p dir="auto">{naam}</p>}
        fout={invullen.fouten.length > 0}
      >
        <ContactHoudt />
        <Invulformulier invullen={invullen} verstuur={verstuur} onAnnuleer={onKlaar}>
          {naam === undefined && (
            <Tekstveld
              id="persoon"
              label={label('persoon')}
              hint={t('beslissen:informeren.persoonHint')}
              fout={invullen.fout('persoon')}
              waarde={tekst.persoon}
              onWijzig={(persoon) => zetTekst({ ...tekst, persoon })}
            />
          )}
          <div id={FORMULIER} tabIndex={-1} />
          <Keuze
            id="wat"
            legenda={label('wat')}
            fout={invullen.fout('wat')}
            opties={WAT.map((waarde) => ({ waarde, label: t(`beslissen:informeren.keuze.${waarde}`) }))}
            waarde={wat}
            onWijzig={(waarde) => zetWat(waarde as Wat)}
          />
          {wat === 'betrokkene geinformeerd' && vak('reactie', t('beslissen:informeren.reactieHint'), true)}
          {wat === 'betrokkene geinformeerd' && houdt && vak('afwijking', t('beslissen:informeren.afwijkingHint'))}
          {wat === 'betrokkene niet geinformeerd' && (
            <>
              <Keuze
                id="grond"
                legenda={label('grond')}
                fout={invullen.fout('grond')}
                opties={opties('nietinformerengrond', gronden)}
                waarde={grond}
                onWijzig={zetGrond}
              />
              {vak('toelichting')}
            </>
          )}
          {wat === 'informeren voorgenomen' && vak('hoe', t('beslissen:informeren.hoeHint'))}
          {wat && wat !== 'informeren voorgenomen' && (
            <Dagveld id="op" legenda={label('op')} fout={invullen.fout('op')} waarde={op} onWijzig={zetOp} />
          )}
        </Invulformulier>
      </Pagina>
    </Smal>
  )
}
