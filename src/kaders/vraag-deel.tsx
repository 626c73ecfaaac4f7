import { useTranslation } from 'react-i18next'
import type { Grondslag, Hulp, Kader, KaderTeksten, KaderVraag, Melden } from '../../machines/index'
import { Herkomst } from '../werk/herkomst'

/** One question: what it means, and for each answer what follows and on which source. */
export function VraagDeel({ vraag, teksten }: { readonly vraag: KaderVraag; readonly teksten: KaderTeksten }) {
  const { t } = useTranslation()
  const woorden = teksten.vragen[vraag.id]
  const stap = teksten.stappen[vraag.stap]?.titel ?? vraag.stap
  return (
    <section className="ww-kadervraag">
      <h3>{woorden?.titel ?? vraag.id}</h3>
      <p>{woorden?.betekenis}</p>
      <p className="ww-zacht">
        {t('kaders:stap', { stap })} {vraag['op-elk-moment'] && t('kaders:opElkMoment')}{' '}
        {vraag['per-persoon'] && t('kaders:perPersoon')}
      </p>
      <Antwoorden routes={vraag.antwoorden} woorden={woorden?.antwoorden ?? {}} teksten={teksten} />
    </section>
  )
}

/** Question 5: a later check, which ends no round. */
export function ToetsDeel({ kader, teksten }: { readonly kader: Kader; readonly teksten: KaderTeksten }) {
  const { t } = useTranslation()
  return (
    <section className="ww-kadervraag">
      <h3>{teksten.toets.titel}</h3>
      <p className="ww-zacht">{t('kaders:toets')}</p>
      <p>{teksten.toets.betekenis}</p>
      <Antwoorden routes={kader.toets} woorden={teksten.toets.antwoorden} teksten={teksten} />
    </section>
  )
}

interface Gevolg {
  readonly naar?: string | undefined
  readonly uitkomst?: string | undefined
  readonly melden?: Melden | undefined
  readonly hulp?: Hulp | undefined
  readonly bron: string
  readonly grondslag: Grondslag
}

interface AntwoordenProps {
  readonly routes: Readonly<Record<string, Gevolg | undefined>>
  readonly woorden: Readonly<Record<string, { readonly label: string; readonly gevolg: string }>>
  readonly teksten: KaderTeksten
}

function Antwoorden({ routes, woorden, teksten }: AntwoordenProps) {
  const { t } = useTranslation()
  return (
    <dl className="ww-kaderantwoorden">
      {Object.entries(routes).map(([antwoord, route]) => {
        if (!route) return null
        const { naar, uitkomst, melden, hulp, bron, grondslag } = route
        return (
          <div key={antwoord}>
            <dt>{woorden[antwoord]?.label ?? t(`kern:keuze.antwoord.${antwoord}.label` as never)}</dt>
            <dd>
              <p>{woorden[antwoord]?.gevolg}</p>
              <ul>
                {melden && <li>{t('kaders:melden', { waarde: t(`kern:melden.${melden}.titel`) })}</li>}
                {hulp && <li>{t('kaders:hulp', { waarde: t(`kern:hulp.${hulp}.titel`) })}</li>}
                {naar && <li>{t('kaders:naar', { vraag: teksten.vragen[naar]?.titel ?? naar })}</li>}
                {uitkomst && (
                  <li>{t('kaders:uitkomst', { uitkomst: t(`kern:uitkomst.${uitkomst}` as never) as string })}</li>
                )}
              </ul>
              <Herkomst bron={bron} grondslag={grondslag} />
            </dd>
          </div>
        )
      })}
    </dl>
  )
}
