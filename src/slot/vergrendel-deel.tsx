import { useTranslation } from 'react-i18next'
import { Keuzelijst } from '../ui/keuzelijst'
import { Kop } from '../ui/kop'
import { Vinkjes } from '../ui/vinkjes'
import { useVoorkeuren } from '../werk/voorkeuren'

const MINUTEN = Array.from({ length: 30 }, (_leeg, plek) => plek + 1)

/** What this device does by itself: shut after some minutes, and say its name or not. Kept at once. */
export function VergrendelDeel() {
  const { t } = useTranslation()
  const [voorkeuren, zet] = useVoorkeuren()
  return (
    <section>
      <Kop niveau={2}>{t('slot:vergrendel.titel')}</Kop>
      <Keuzelijst
        id="minuten"
        label={t('slot:vergrendel.minuten')}
        hint={t('slot:vergrendel.hint')}
        opties={MINUTEN.map((aantal) => ({
          waarde: String(aantal),
          label: t('slot:vergrendel.na', { count: aantal }),
        }))}
        waarde={String(voorkeuren.minuten)}
        onWijzig={(waarde) => zet({ minuten: Number(waarde) })}
      />
      <Vinkjes
        id="neutraal"
        legenda={t('slot:neutraal.legenda')}
        opties={[{ waarde: 'neutraal', label: t('slot:neutraal.label'), hint: t('slot:neutraal.hint') }]}
        waarden={voorkeuren.neutraal ? ['neutraal'] : []}
        onWijzig={(waarden) => zet({ neutraal: waarden.includes('neutraal') })}
      />
    </section>
  )
}
