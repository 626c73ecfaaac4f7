import { useTranslation } from 'react-i18next'
import type { BijzonderheidNu } from '../../../machines/index'
import { nummersVan } from '../../werk/stapvolgorde'
import { useWerk } from '../../werk/werk'
import { type BijzonderRegel, BijzonderRegels } from '../bijzonder-regels'
import { useContactBlokkades } from '../contact-houdt'

/** What a bijzonderheid holds back, asks and reorders, as the core says it; that nothing is held is said too. */
export function BijzonderheidGevolgen({ van }: { readonly van: BijzonderheidNu }) {
  const { t } = useTranslation()
  const { stand } = useWerk()
  const { contact, risicotaxatie, volgorde, verplicht } = van
  const contactDicht = useContactBlokkades().length > 0
  const zin = ({ id, open, metReden, houdtTegen }: BijzonderheidNu['verplicht'][number]) => {
    const plicht = t(`kern:keuze.verplichting.${id}.label`)
    const handelingen = houdtTegen.map((handeling) => t(`kern:handeling.${handeling}`).toLowerCase()).join(', ')
    const ouder = id === 'andere-ouder-gehoord'
    if (open) {
      const eerst = ouder && contactDicht ? ` ${t('signalen:bijzonder.eerstContact')}` : ''
      return t('signalen:bijzonder.plicht', { plicht, handelingen }) + eerst
    }
    const later = ouder && !metReden && !stand.andereOuderGehoord
    return t(later ? 'signalen:bijzonder.plichtLater' : 'signalen:bijzonder.plichtGedaan', { plicht })
  }
  const regels: BijzonderRegel[] = [
    ...(contact ? [{ ...contact, id: 'contact', tekst: t('signalen:bijzonder.contact') }] : []),
    ...(risicotaxatie ? [{ ...risicotaxatie, id: 'taxatie', tekst: t('signalen:bijzonder.taxatie') }] : []),
    ...(volgorde
      ? [
          {
            ...volgorde,
            id: 'volgorde',
            tekst: t('signalen:bijzonder.volgorde', { nummers: nummersVan(volgorde.stappen) }),
          },
        ]
      : []),
    ...verplicht.map((plicht) => ({ ...plicht, tekst: zin(plicht) })),
  ]
  return regels.length > 0 ? <BijzonderRegels regels={regels} /> : <p>{t('signalen:bijzonder.houdtNiets')}</p>
}
