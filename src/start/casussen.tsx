import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { FoutVlak } from '../ui/fout-vlak'
import { Kop } from '../ui/kop'
import { Laden } from '../ui/laden'
import { Leeg } from '../ui/leeg'
import { useFoutzin } from '../werk/foutzin'
import type { Casuslijst } from '../werk/lijst'
import { paden } from '../werk/paden'
import { Kaartjes } from './kaartjes'

/** The casussen of the vault, in whatever state reading them is. */
export function Casussen({ lijst }: { readonly lijst: Casuslijst }) {
  const { t } = useTranslation()
  return (
    <>
      <Kop niveau={2}>{t('start:verder.titel')}</Kop>
      {lijst.soort === 'laden' && <Laden tekst={t('start:verder.laden')} />}
      {lijst.soort === 'fout' && <NietTeLezen {...lijst} />}
      {lijst.soort === 'lijst' && lijst.kaartjes.length === 0 && lijst.beschadigd.length === 0 && (
        <Leeg niveau={3} titel={t('start:verder.leeg')}>
          <p>{t('start:verder.leegUitleg')}</p>
        </Leeg>
      )}
      {lijst.soort === 'lijst' && <Beschadigd ids={lijst.beschadigd} />}
      {lijst.soort === 'lijst' && lijst.kaartjes.length > 0 && (
        <Kaartjes kaartjes={lijst.kaartjes} gezocht={lijst.gezocht} />
      )}
    </>
  )
}

function NietTeLezen({ fout, opnieuw }: Extract<Casuslijst, { soort: 'fout' }>) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  return (
    <FoutVlak niveau={3} titel={t('start:verder.fout')} opnieuwLabel={t('app:knop.opnieuw')} onOpnieuw={opnieuw}>
      <p>{zin(fout)}</p>
      <p>{t('start:verder.foutUitleg')}</p>
    </FoutVlak>
  )
}

/** One damaged casus hides no other. Its id tells nothing about anybody. */
function Beschadigd({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation()
  if (ids.length === 0) return null
  return (
    <Bericht soort="let-op" niveau={3} titel={t('start:beschadigd.titel', { count: ids.length })}>
      <p>{t('start:beschadigd.uitleg')}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={paden.casus(id)}>{t('start:beschadigd.bekijk', { id: id.slice(0, 8) })}</a>
          </li>
        ))}
      </ul>
    </Bericht>
  )
}
