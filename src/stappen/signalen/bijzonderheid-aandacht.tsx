import { useTranslation } from 'react-i18next'
import type { BijzonderheidNu, BijzonderheidTeksten, Stap } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { BijzonderRegels } from '../bijzonder-regels'
import { useStapKop } from '../stap-kop'

export interface BijzonderheidAandachtProps {
  van: BijzonderheidNu
  woorden: BijzonderheidTeksten
}

/** All that a bijzonderheid asks to watch, step by step. */
export function BijzonderheidAandacht({ van: { id, aandacht }, woorden }: BijzonderheidAandachtProps) {
  const tekst = woorden[id as keyof BijzonderheidTeksten].aandacht
  const stappen = [...new Set(aandacht.map(({ stap }) => stap))]
  return stappen.map((stap) => (
    <div key={stap}>
      <Stapkop stap={stap} />
      <BijzonderRegels
        regels={aandacht.filter((een) => een.stap === stap).map((een) => ({ ...een, tekst: tekst[een.id] }))}
      />
    </div>
  ))
}

function Stapkop({ stap }: { readonly stap: Stap }) {
  const { t } = useTranslation()
  const { titel } = useStapKop(stap)
  return (
    <Kop niveau={3} maat={4}>
      {t('signalen:bijzonder.bijStap', { stap: titel })}
    </Kop>
  )
}
