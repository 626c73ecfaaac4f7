import { useTranslation } from 'react-i18next'
import type { Blokkade } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Redenen } from '../ui/redenen'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'
import { useOntbreekzin } from './ontbreekzin'
import { plaatsVan } from './plaats'

/** Each thing that still holds closing, why, and the way to where it is solved. */
export function WatTegenhoudt({ blokkades }: { readonly blokkades: readonly Blokkade[] }) {
  const { t } = useTranslation()
  const { id: casus } = useWerk()
  const noem = useNoem()
  const zin = ({ id, waarden }: Blokkade, deel: 'titel' | 'uitleg' | 'doen'): string => {
    const woorden = Object.fromEntries(Object.entries(waarden).map(([soort, waarde]) => [soort, noem(soort, waarde)]))
    return t(`kern:blokkade.${id}.${deel}` as never, woorden)
  }
  return (
    <>
      <p>{t('casus:sluiten.nogNiet')}</p>
      <Redenen
        redenen={blokkades.map((blokkade) => ({
          id: [blokkade.id, ...Object.values(blokkade.waarden)].join(' '),
          titel: zin(blokkade, 'titel'),
          tekst: (
            <>
              <br />
              {zin(blokkade, 'uitleg')}
            </>
          ),
          bron: <a href={plaatsVan(casus, blokkade)}>{zin(blokkade, 'doen')}</a>,
        }))}
      />
    </>
  )
}

/** What was not done and does not hold closing: it stays in the record, so it is said here. */
export function NietGedaan() {
  const { t } = useTranslation()
  const { oordeel } = useWerk()
  const zin = useOntbreekzin()
  if (oordeel.ontbreekt.length === 0) return null
  return (
    <Bericht soort="let-op" titel={t('casus:sluiten.nietGedaan')}>
      <p>{t('casus:sluiten.nietGedaanUitleg')}</p>
      <ul>
        {oordeel.ontbreekt.map(zin).map(({ id, tekst }) => (
          <li key={id}>{tekst}</li>
        ))}
      </ul>
    </Bericht>
  )
}
