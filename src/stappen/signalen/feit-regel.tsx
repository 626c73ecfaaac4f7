import { useTranslation } from 'react-i18next'
import type { Feit } from '../../../machines/index'
import { FeitKaart } from '../../ui/feit-kaart'
import { Intrekken } from '../intrekken'
import { LangeTekst } from '../lange-tekst'
import { useHerkomst } from './herkomst'
import './signalen.css'

export interface FeitRegelProps {
  feit: Feit
}

/** One feit, with where it comes from and the way to withdraw it. */
export function FeitRegel({ feit }: FeitRegelProps) {
  const { t } = useTranslation()
  const herkomst = useHerkomst()
  const weg = feit.ingetrokken !== null
  return (
    <FeitKaart
      soort={feit.soort}
      soortLabel={t(`kern:keuze.feitsoort.${feit.soort}.label` as never)}
      herkomst={<bdi>{herkomst(feit)}</bdi>}
      acties={
        !weg && (
          <Intrekken
            wat={feit.tekst.slice(0, 60)}
            hint={t('signalen:feiten.intrekHint')}
            voorvoegsel={feit.id}
            invoer={{ type: 'feit ingetrokken', feit: feit.id }}
          />
        )
      }
    >
      <LangeTekst tekst={feit.tekst} weg={weg} />
      {weg && (
        <p className="ww-signalen__ingetrokken" dir="auto">
          {t('signalen:feiten.ingetrokken', { reden: feit.ingetrokken })}
        </p>
      )}
    </FeitKaart>
  )
}
