import { useTranslation } from 'react-i18next'
import { type Blokkade, blokkadesVoor } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { useWerk } from '../../werk/werk'
import { EerstNodig } from '../eerst-nodig'

/**
 * What is missing before a decision. What only holds *not* reporting is shown while reporting is not yet necessary:
 * beside *nodig* and *direct* no way to not reporting is laid out.
 */
export function NogNodigVoorBesluit() {
  const { casus, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const open = oordeel.melden !== 'direct' && oordeel.melden !== 'nodig'
  const melden = blokkadesVoor(casus.kader, stand, 'melden')
  const nietMelden = open ? blokkadesVoor(casus.kader, stand, 'niet-melden') : []
  const houdt = uniek([...melden, ...nietMelden]).filter(({ id }) => id !== 'acuut-nu-beoordelen')
  if (oordeel.melden === 'direct' && melden.length === 0) {
    return (
      <Bericht soort="uitleg" titel={t('app:stap.nogNodig')}>
        <p>{t('beslissen:oordeel.niets')}</p>
      </Bericht>
    )
  }
  return <EerstNodig titel={t('app:stap.nogNodig')} blokkades={houdt} />
}

function uniek(lijst: readonly Blokkade[]): Blokkade[] {
  return [...new Map(lijst.map((een) => [een.id + Object.values(een.waarden).join(), een])).values()]
}
