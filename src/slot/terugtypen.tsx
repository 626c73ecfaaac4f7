import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Uitkomst } from '../keten/uitkomst'
import { willekeurigGetal } from '../sleutels/wachtzin-voorstel'
import { Formulier } from '../ui/formulier'
import type { Fout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import { useFoutzin } from '../werk/foutzin'
import { groepenVan, leesGroep } from '../werk/herstelsleutel'
import { Slotpagina } from './slotpagina'

export interface TerugtypenProps {
  readonly herstelsleutel: string
  readonly bewijs: () => Promise<Uitkomst<unknown>>
  readonly onKlaar: () => void
  readonly onTerug: () => void
}

/** Two groups of the recovery key, typed from paper: whoever can do that has kept it. */
export function Terugtypen({ herstelsleutel, bewijs, onKlaar, onTerug }: TerugtypenProps) {
  const { t } = useTranslation()
  const foutzin = useFoutzin()
  const groepen = groepenVan(herstelsleutel)
  const [plekken] = useState(() => tweePlekken(groepen))
  const [getypt, zetGetypt] = useState<Readonly<Record<number, string>>>({})
  const [fouten, zetFouten] = useState<readonly Fout[]>([])
  const [bezig, zetBezig] = useState(false)
  const id = (plek: number) => `groep-${plek + 1}`

  const kijk = async () => {
    if (bezig) return
    const mis = plekken
      .filter((plek) => leesGroep(getypt[plek] ?? '') !== groepen[plek])
      .map((plek) => ({
        veld: id(plek),
        tekst: t(getypt[plek] ? 'slot:terugtypen.fout' : 'slot:terugtypen.leeg', { nr: plek + 1 }),
      }))
    zetFouten(mis)
    if (mis.length > 0) return
    zetBezig(true)
    const uitkomst = await bewijs()
    zetBezig(false)
    if ('goed' in uitkomst) onKlaar()
    else zetFouten([{ veld: 'terugtypen', tekst: foutzin(uitkomst.fout) }])
  }

  return (
    <Slotpagina titel={t('slot:terugtypen.titel')} inleiding={t('slot:terugtypen.inleiding')} fout={fouten.length > 0}>
      <Formulier
        fouten={fouten}
        foutenTitel={t('app:formulier.kloptNiet')}
        onVerstuur={() => void kijk()}
        acties={
          <>
            <Knop type="submit" id="terugtypen" disabled={bezig}>
              {t('app:knop.verder')}
            </Knop>
            <Knop soort="stil" onClick={onTerug}>
              {t('slot:terugtypen.bekijk')}
            </Knop>
          </>
        }
      >
        {plekken.map((plek) => (
          <Tekstveld
            key={plek}
            id={id(plek)}
            breedte="kort"
            label={t('slot:terugtypen.groep', { nr: plek + 1 })}
            fout={fouten.find(({ veld }) => veld === id(plek))?.tekst}
            waarde={getypt[plek] ?? ''}
            onWijzig={(waarde) => zetGetypt((eerder) => ({ ...eerder, [plek]: waarde }))}
          />
        ))}
      </Formulier>
    </Slotpagina>
  )
}

/** Two different whole groups, the first one first. */
function tweePlekken(groepen: readonly string[]): readonly number[] {
  const heel = groepen.flatMap((groep, plek) => (groep.length === groepen[0]?.length ? [plek] : []))
  const eerste = willekeurigGetal(heel.length)
  const tweede = (eerste + 1 + willekeurigGetal(heel.length - 1)) % heel.length
  return [eerste, tweede].flatMap((nr) => heel[nr] ?? []).toSorted((een, ander) => een - ander)
}
