import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Checkantwoorden, type Checkloop, loopCheck } from '../../../machines/index'
import { Bronregel } from '../../ui/bronregel'
import { Formulier } from '../../ui/formulier'
import { Knop } from '../../ui/knop'
import { type Kladje, useKlad, useKladveld } from '../../werk/klad'
import { KladMelding } from '../../werk/klad-melding'
import type { Vorm } from '../../werk/kladvorm'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { CheckAfronden } from './check-afronden'
import { CHECKS, type Checksoort } from './check-soort'
import { CheckVraagVeld } from './check-vraag'

export interface CheckVragenProps {
  soort: Checksoort
  /** Above and below the first question only. */
  vooraf: ReactNode
  achteraf: ReactNode
  onBewaard: () => void
}

/** Walks a check one question a page; the core says which is next. Going back takes the last answer up again. */
export function CheckVragen({ soort, vooraf, achteraf, onBewaard }: CheckVragenProps) {
  const klad = useKlad()
  const [gegeven, zetGegeven] = useKladveld<Checkantwoorden>(klad, 'gegeven', {}, leesAntwoorden(soort))
  const [gekozen, zetGekozen] = useKladveld<readonly string[]>(klad, 'gekozen', [])
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const loop = loopCheck(CHECKS[soort], gegeven)
  const terug = () => {
    const vorige = loop.langs.at(-1) ?? ''
    zetGekozen(gegeven[vorige] ?? [])
    zetGegeven(Object.fromEntries(loop.langs.slice(0, -1).map((id) => [id, gegeven[id] ?? []])))
  }
  if (!loop.vraag)
    return <CheckAfronden {...{ soort, klad, loop, gegeven, toelichting, zetToelichting, terug, onBewaard }} />
  return (
    <Vraagpagina
      key={loop.vraag.id}
      {...{ soort, klad, gekozen, zetGekozen }}
      vraag={loop.vraag}
      vooraf={loop.langs.length === 0 ? vooraf : null}
      achteraf={loop.langs.length === 0 ? achteraf : null}
      terug={loop.langs.length === 0 ? null : terug}
      verder={() => {
        zetGegeven({ ...gegeven, [loop.vraag?.id ?? '']: gekozen })
        zetGekozen([])
      }}
    />
  )
}

interface VraagpaginaProps {
  soort: Checksoort
  klad: Kladje
  vraag: NonNullable<Checkloop['vraag']>
  gekozen: readonly string[]
  zetGekozen: (gekozen: readonly string[]) => void
  vooraf: ReactNode
  achteraf: ReactNode
  terug: (() => void) | null
  verder: () => void
}

function Vraagpagina(props: VraagpaginaProps) {
  const { soort, klad, vraag, gekozen, zetGekozen, vooraf, achteraf, terug, verder } = props
  const { t } = useTranslation()
  const { checkteksten, bronnen } = useWerk()
  const [leeg, zetLeeg] = useState(false)
  const titel = checkteksten[soort]?.vragen[vraag.id]?.titel ?? vraag.id
  const fout = leeg && gekozen.length === 0 ? t('app:formulier.kies', { veld: titel }) : undefined
  return (
    <Pagina titel={titel} aanhef={t(`signalen:${soort}.titel`)} fout={fout !== undefined}>
      <div className="ww-delen">
        {vooraf}
        <KladMelding klad={klad} />
        <Formulier
          fouten={fout ? [{ veld: 'antwoord', tekst: fout }] : []}
          foutenTitel={t('app:formulier.nietIngevuld')}
          onVerstuur={() => (gekozen.length === 0 ? zetLeeg(true) : verder())}
          acties={
            <>
              <Knop type="submit">{t('app:knop.verder')}</Knop>
              {terug && (
                <Knop soort="stil" onClick={terug}>
                  {t('app:knop.terug')}
                </Knop>
              )}
            </>
          }
        >
          <CheckVraagVeld {...{ soort, vraag, gekozen, fout }} onKies={zetGekozen} />
        </Formulier>
        <Bronregel
          delen={[
            { id: 'grondslag', deel: t(`kern:grondslag.${vraag.grondslag}.label`) },
            { id: 'bron', deel: <span lang="nl">{bronnen[vraag.bron]?.titel ?? vraag.bron}</span> },
          ]}
        />
        {achteraf}
      </div>
    </Pagina>
  )
}

/** Answers out of this version of the check; what does not fit any more is asked anew. */
function leesAntwoorden(soort: Checksoort): Vorm<Checkantwoorden> {
  const vragen = new Set<string>(CHECKS[soort].vragen.map(({ id }) => id))
  return (ruw) => {
    if (typeof ruw !== 'object' || ruw === null) return undefined
    const past = (antwoord: unknown) => Array.isArray(antwoord) && antwoord.every((een) => typeof een === 'string')
    return Object.fromEntries(Object.entries(ruw).filter(([vraag, antwoord]) => vragen.has(vraag) && past(antwoord)))
  }
}
