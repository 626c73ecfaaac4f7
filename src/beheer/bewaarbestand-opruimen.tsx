import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { verberg } from '../slotwacht/weg'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { useFoutzin } from '../werk/foutzin'
import { useKluis } from '../werk/kluis-context'

export interface BewaarbestandOpruimenProps {
  /** Entries that no file holds; `null` while that is not known. */
  readonly nieuwer: number | null
  /** Leaves this tab when everything is gone. */
  readonly weg?: () => void
}

const vertrek = () => verberg('elders')

/** Erases everything of this session from this computer, after a second yes. */
export function BewaarbestandOpruimen({ nieuwer, weg = vertrek }: BewaarbestandOpruimenProps) {
  const { t } = useTranslation()
  const { kluis } = useKluis()
  const zin = useFoutzin()
  const [zeker, zetZeker] = useState(false)
  const [bezig, zetBezig] = useState(false)
  const [fout, zetFout] = useState<Fout | null>(null)
  const ruimOp = async () => {
    zetBezig(true)
    const uitkomst = await kluis.ruimOp()
    if ('goed' in uitkomst) return weg()
    zetBezig(false)
    zetFout(uitkomst.fout)
  }
  return (
    <>
      <Kop niveau={2}>{t('reserve:opruimen.titel')}</Kop>
      <p>{t('reserve:opruimen.uitleg')}</p>
      {!zeker && (
        <p>
          <Knop soort="tweede" onClick={() => zetZeker(true)}>
            {t('reserve:opruimen.knop')}
          </Knop>
        </p>
      )}
      {zeker && (
        <Bericht
          soort={nieuwer === 0 ? 'let-op' : 'gevaar'}
          niveau={3}
          rol="alert"
          titel={t('reserve:opruimen.zeker')}
          acties={
            <>
              <Knop disabled={bezig} onClick={() => void ruimOp()}>
                {t('reserve:opruimen.ja')}
              </Knop>
              <Knop soort="tweede" disabled={bezig} onClick={() => zetZeker(false)}>
                {t('app:knop.annuleer')}
              </Knop>
            </>
          }
        >
          {nieuwer !== null && nieuwer > 0 && <p>{t('reserve:opruimen.kwijt', { count: nieuwer })}</p>}
          {nieuwer === null && <p>{t('reserve:opruimen.onbekend')}</p>}
          <p>{t('reserve:opruimen.nietTerug')}</p>
          {fout && <p>{zin(fout)}</p>}
        </Bericht>
      )}
    </>
  )
}
