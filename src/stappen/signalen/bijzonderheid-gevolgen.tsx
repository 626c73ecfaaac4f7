import { useTranslation } from 'react-i18next'
import type { BijzonderheidNu } from '../../../machines/index'
import { nummersVan } from '../../werk/stapvolgorde'
import { type BijzonderRegel, BijzonderRegels } from '../bijzonder-regels'

/** What a bijzonderheid holds back, asks and reorders, as the core says it; that nothing is held is said too. */
export function BijzonderheidGevolgen({ van }: { readonly van: BijzonderheidNu }) {
  const { t } = useTranslation()
  const { contact, risicotaxatie, volgorde, verplicht } = van
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
    ...verplicht.map(({ id, houdtTegen, bron, grondslag }) => ({
      id,
      bron,
      grondslag,
      tekst: t('signalen:bijzonder.plicht', {
        plicht: t(`kern:keuze.verplichting.${id}.label`),
        handelingen: houdtTegen.map((handeling) => t(`kern:handeling.${handeling}`).toLowerCase()).join(', '),
      }),
    })),
  ]
  return regels.length > 0 ? <BijzonderRegels regels={regels} /> : <p>{t('signalen:bijzonder.houdtNiets')}</p>
}
