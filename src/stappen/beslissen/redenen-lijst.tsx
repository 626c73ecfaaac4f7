import { useTranslation } from 'react-i18next'
import { antwoorden, type Reden } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { Redenen, type Reden as Regel } from '../../ui/redenen'
import { useWerk } from '../../werk/werk'
import { useWoorden } from '../../werk/zinnen'

/** Why the outcome is what it is: each answer that counts, what follows from it, and on which source. */
export function RedenenLijst() {
  const { casus, oordeel, teksten, bronnen } = useWerk()
  const { t } = useTranslation()
  const woorden = useWoorden()
  const gegeven = antwoorden(casus.regels)
  if (oordeel.redenen.length === 0) return <p>{t('beslissen:redenen.geen')}</p>
  const titel = ({ soort, vraag, antwoord }: Reden): string => {
    const vraagwoorden = vraag ? teksten.vragen[vraag] : undefined
    if (soort === 'antwoord' && vraagwoorden && antwoord) {
      return `${vraagwoorden.titel} ${vraagwoorden.antwoorden[antwoord]?.label ?? antwoord}.`
    }
    const waarden = { ...(vraag ? { vraag } : {}), ...(antwoord ? { antwoord } : {}) }
    return t(`kern:reden.${soort}` as never, woorden(waarden))
  }
  const gevolg = ({ soort, vraag, antwoord, melden, hulp }: Reden): string | undefined => {
    if (soort === 'toets' && antwoord) return teksten.toets.antwoorden[antwoord]?.gevolg
    if (soort !== 'antwoord' || !vraag || !antwoord || (!melden && !hulp)) return undefined
    return teksten.vragen[vraag]?.antwoorden[antwoord]?.gevolg
  }
  const bron = ({ nr, vraag, bron: id, grondslag, zekerheid }: Reden) => {
    const feiten = vraag ? (gegeven.get(vraag)?.feiten.length ?? 0) : 0
    return (
      <>
        {nr !== null && `${t('beslissen:redenen.regel', { nr })} · `}
        {feiten > 0 && `${t('beslissen:redenen.feiten', { count: feiten })} · `}
        <span lang="nl">{bronnen[id]?.titel ?? id}</span>
        {` · ${t(`kern:grondslag.${grondslag}.label`).toLowerCase()}`}
        {zekerheid !== 'volledig' && ` · ${t(`kern:zekerheid.${zekerheid}`).toLowerCase()}`}
      </>
    )
  }
  const regel = (reden: Reden): Regel => ({
    id: reden.soort + (reden.vraag ?? ''),
    titel: titel(reden),
    tekst: gevolg(reden),
    bron: bron(reden),
  })
  return (
    <section>
      <Kop niveau={2}>{t('app:oordeel.redenen')}</Kop>
      <Redenen redenen={oordeel.redenen.map(regel)} />
    </section>
  )
}
