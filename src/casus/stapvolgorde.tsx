import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Bronklap } from '../werk/bronklap'
import { useStapvolgorde } from '../werk/stapvolgorde'

/** That the steps have another order here, which bijzonderheid asks for it, and on which source. */
export function Stapvolgorde() {
  const { t } = useTranslation()
  const volgorde = useStapvolgorde()
  if (!volgorde) return null
  return (
    <Bericht soort="uitleg" niveau={3} titel={t('casus:volgorde.titel', { nummers: volgorde.nummers })}>
      <p>{t('casus:volgorde.uitleg')}</p>
      {volgorde.door.map(({ id, bron, grondslag }) => (
        <div key={id}>
          <p>{t('casus:volgorde.door', { titel: t(`kern:keuze.bijzonderheid.${id}.label` as never) })}</p>
          <Bronklap bron={bron} grondslag={grondslag} />
        </div>
      ))}
    </Bericht>
  )
}
