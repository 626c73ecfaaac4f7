import { useTranslation } from 'react-i18next'
import {
  BIJZONDERHEDEN,
  type Bijzonderheid,
  type BijzonderheidTeksten,
  bijzonderheden,
  type Grondslag,
  laadBijzonderheden,
} from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { StandLabel } from '../ui/stand-label'
import { Uitklap } from '../ui/uitklap'
import { BijGeladen } from '../werk/bij-geladen'
import { useGeladen } from '../werk/geladen'
import { Herkomst } from '../werk/herkomst'

/** The special situations: what each is, what to do first, whom to ask and what to watch, each with its source. */
export function Bijzonderheden() {
  const taal = huidigeTaal()
  const geladen = useGeladen(taal, () => laadBijzonderheden(taal), true)
  return (
    <BijGeladen geladen={geladen}>
      {(woorden) => BIJZONDERHEDEN.map((id) => <Situatie key={id} id={id} woorden={woorden} />)}
    </BijGeladen>
  )
}

function Situatie({ id, woorden }: { readonly id: Bijzonderheid; readonly woorden: BijzonderheidTeksten }) {
  const { t } = useTranslation()
  const regels = bijzonderheden[id]
  const tekst = woorden[id]
  if (!regels) return null
  return (
    <section className="ww-situatie">
      <h2>{tekst.titel}</h2>
      <p>{tekst.kort}</p>
      <p>
        <strong>{t('kaders:situatie.eerst')}</strong> {tekst.nu}
      </p>
      {(regels.contact || regels.volgorde) && (
        <p className="ww-rij">
          {regels.contact && (
            <StandLabel stand="wacht">
              {t(regels.contact['alleen-bij-risico'] ? 'kaders:situatie.contactBijRisico' : 'kaders:situatie.contact')}
            </StandLabel>
          )}
          {regels.volgorde && <StandLabel stand="te-doen">{t('kaders:situatie.volgorde')}</StandLabel>}
        </p>
      )}
      <Uitklap titel={t('kaders:situatie.meer', { titel: tekst.titel })}>
        <h3>{t('kaders:situatie.raadplegen')}</h3>
        <Regels regels={regels.raadplegen.map(({ wie, ...rest }) => ({ ...rest, id: wie }))} tekst={tekst.raadplegen} />
        <h3>{t('kaders:situatie.aandacht')}</h3>
        <Regels regels={regels.aandacht} tekst={tekst.aandacht} />
      </Uitklap>
    </section>
  )
}

interface RegelsProps {
  readonly regels: readonly {
    readonly id: string
    readonly bron: string
    readonly grondslag: Grondslag
  }[]
  readonly tekst: Readonly<Record<string, string>>
}

function Regels({ regels, tekst }: RegelsProps) {
  return (
    <ul>
      {regels.map(({ id, bron, grondslag }) => (
        <li key={`${id} ${bron}`}>
          {tekst[id] ?? id}
          <Herkomst bron={bron} grondslag={grondslag} />
        </li>
      ))}
    </ul>
  )
}
