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

/** What the bijzonderheden of this casus oblige in one step; the same obligation of two of them is one. */
export function usePlichten(stap: Stap): readonly Plicht[] {
  const { oordeel } = useWerk()
  const lijst = oordeel.bijzonderheden.flatMap(({ verplicht }) => verplicht).filter(({ id }) => BIJ[id] === stap)
  return lijst.filter(({ id }, plek) => lijst.findIndex((een) => een.id === id) === plek)
}

/** Each obligation: whether it was met, or the reason why not, what it holds, and the way to record a reason. */
export function BijzonderPlichten({ stap }: { readonly stap: Stap }) {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const plichten = usePlichten(stap)
  if (plichten.length === 0) return null
  return (
    <ul className="ww-bijzonder__diensten">
      {plichten.map(({ id, houdtTegen, open, bron, grondslag }) => {
        const over = stand.overgeslagen.includes(id)
          ? alle(casus.regels, 'verplichting overgeslagen').findLast(({ verplichting }) => verplichting === id)
          : undefined
        /** While contact is shut nobody is sent to the other parent, and the core asks for nothing. */
        const kanNiet = id === 'andere-ouder-gehoord' && !open && !over && !stand.andereOuderGehoord
        const handelingen = houdtTegen.map((handeling) => t(`kern:handeling.${handeling}`).toLowerCase()).join(', ')
        return (
          <li key={id}>
            <div className="ww-rij">
              <strong>{t(`kern:keuze.verplichting.${id}.label`)}</strong>
              <Plichtstand open={open} over={over !== undefined} kanNiet={kanNiet} />
            </div>
            {open && <p>{t('signalen:bijzonder.houdtHandelingen', { handelingen })}</p>}
            {over && <LangeTekst tekst={over.reden} />}
            <Bronklap bron={bron} grondslag={grondslag} />
            {open && <Overslaan verplichting={id} />}
          </li>
        )
      })}
    </ul>
  )
}

interface PlichtstandProps {
  readonly open: boolean
  readonly over: boolean
  readonly kanNiet: boolean
}

function Plichtstand({ open, over, kanNiet }: PlichtstandProps) {
  const { t } = useTranslation()
  if (open) return <StandLabel stand="te-doen">{t('kern:plicht.verplicht')}</StandLabel>
  if (kanNiet) return <StandLabel stand="wacht">{t('raadplegen:wie.kanNiet')}</StandLabel>
  if (over) return <StandLabel stand="let-op">{t('raadplegen:wie.overgeslagen')}</StandLabel>
  return <StandLabel stand="afgerond">{t('raadplegen:wie.gedaan')}</StandLabel>
}
