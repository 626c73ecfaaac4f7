import { useTranslation } from 'react-i18next'
import { alle, type BijzonderheidNu, type Stap } from '../../machines/index'
import { StandLabel } from '../ui/stand-label'
import { Bronklap } from '../werk/bronklap'
import { useWerk } from '../werk/werk'
import './bijzonder.css'
import { LangeTekst } from './lange-tekst'
import { Overslaan } from './overslaan'

type Plicht = BijzonderheidNu['verplicht'][number]

/** The step in which an obligation of a bijzonderheid is met. */
const BIJ: Readonly<Record<Plicht['id'], Stap>> = {
  deskundige: 'raadplegen',
  letselduiding: 'raadplegen',
  'wens-en-bekwaamheid': 'gesprek',
  'andere-ouder-gehoord': 'gesprek',
  'ongeboren-kind-in-beeld': 'signalen',
}

/** What the bijzonderheden of this casus oblige in one step. The same of two of them is one, open while one is. */
export function usePlichten(stap: Stap): readonly Plicht[] {
  const { oordeel } = useWerk()
  const lijst = oordeel.bijzonderheden
    .flatMap(({ verplicht }) => verplicht)
    .filter(({ id }) => BIJ[id] === stap)
    .toSorted((een, ander) => Number(ander.open) - Number(een.open))
  return lijst.filter(({ id }, plek) => lijst.findIndex((een) => een.id === id) === plek)
}

export interface BijzonderPlichtenProps {
  stap: Stap
  /** Only this one of the step. */
  alleen?: Plicht['id'] | undefined
}

/** Each obligation: whether it was met, or the reason why not, what it holds, and the way to record a reason. */
export function BijzonderPlichten({ stap, alleen }: BijzonderPlichtenProps) {
  const plichten = usePlichten(stap).filter(({ id }) => alleen === undefined || id === alleen)
  if (plichten.length === 0) return null
  return (
    <ul className="ww-bijzonder__diensten">
      {plichten.map((plicht) => (
        <li key={plicht.id}>
          <EenPlicht {...plicht} />
        </li>
      ))}
    </ul>
  )
}

function EenPlicht({ id, houdtTegen, open, metReden, bron, grondslag }: Plicht) {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const over = metReden
    ? alle(casus.regels, 'verplichting overgeslagen').findLast(({ verplichting }) => verplichting === id)
    : undefined
  /** While contact is dangerous nobody is sent to the other parent, and the core asks for nothing. */
  const nuNiet = id === 'andere-ouder-gehoord' && !open && !metReden && !stand.andereOuderGehoord
  const handelingen = houdtTegen.map((handeling) => t(`kern:handeling.${handeling}`).toLowerCase()).join(', ')
  return (
    <>
      <div className="ww-rij">
        <strong>{t(`kern:keuze.verplichting.${id}.label`)}</strong>
        {open && <StandLabel stand="te-doen">{t('app:stap.nogNodig')}</StandLabel>}
        {metReden && !open && <StandLabel stand="let-op">{t('raadplegen:wie.overgeslagen')}</StandLabel>}
        {nuNiet && <StandLabel stand="wacht">{t('raadplegen:wie.kanNiet')}</StandLabel>}
        {!open && !metReden && !nuNiet && <StandLabel stand="afgerond">{t('raadplegen:wie.gedaan')}</StandLabel>}
      </div>
      {open && <p>{t('signalen:bijzonder.houdtHandelingen', { handelingen })}</p>}
      {over && !open && <LangeTekst tekst={over.reden} />}
      <Bronklap bron={bron} grondslag={grondslag} />
      {open && <Overslaan verplichting={id} />}
    </>
  )
}
