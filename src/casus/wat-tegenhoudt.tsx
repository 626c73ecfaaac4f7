import { useTranslation } from 'react-i18next'
import type { Blokkade } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Redenen } from '../ui/redenen'
import { useBlokkadezin } from '../werk/blokkadezin'
import { useOntbreekzin } from '../werk/ontbreekzin'
import { plaatsVan } from '../werk/plaats'
import { useWerk } from '../werk/werk'

/** Each thing that still holds closing, why, and the way to where it is solved. */
export function WatTegenhoudt({ blokkades }: { readonly blokkades: readonly Blokkade[] }) {
  const { t } = useTranslation()
  const { id: casus } = useWerk()
  const zin = useBlokkadezin()
  return (
    <>
      <p>{t('casus:sluiten.nogNiet')}</p>
      <Redenen
        redenen={blokkades.map((blokkade) => {
          const { id, titel, uitleg, doen } = zin(blokkade)
          return {
            id,
            titel,
            tekst: (
              <>
                <br />
                {uitleg}
              </>
            ),
            bron: <a href={plaatsVan(casus, blokkade)}>{doen}</a>,
          }
        })}
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
        {oordeel.ontbreekt.map(zin).map(({ id, titel }) => (
          <li key={id}>{titel}</li>
        ))}
      </ul>
    </Bericht>
  )
}
