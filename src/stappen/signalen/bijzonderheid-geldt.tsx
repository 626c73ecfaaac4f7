import { useTranslation } from 'react-i18next'
import { alle, type BijzonderheidNu, type BijzonderheidTeksten, bezwaren } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { Uitklap } from '../../ui/uitklap'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { useBezwaarzin } from '../../werk/zinnen'
import { BijzonderRaad } from '../bijzonder-raad'
import { Intrekken } from '../intrekken'
import { LangeTekst } from '../lange-tekst'
import { BijzonderheidGevolgen } from './bijzonderheid-gevolgen'

export interface BijzonderheidGeldtProps {
  van: BijzonderheidNu
  woorden: BijzonderheidTeksten
}

/** One bijzonderheid that holds: what was said of it, what follows, and withdrawing it where the core lets it. */
export function BijzonderheidGeldt({ van, woorden }: BijzonderheidGeldtProps) {
  const { id: casusId, casus, stand } = useWerk()
  const { t } = useTranslation()
  const zeg = useKenmerken()
  const bezwaarzin = useBezwaarzin()
  const id = van.id as keyof BijzonderheidTeksten
  const laatste = alle(casus.regels, 'bijzonderheid vastgesteld').findLast(({ bijzonderheid }) => bijzonderheid === id)
  const gezegd = [
    ...zeg(van.kenmerken),
    ...(laatste?.vertrek ? [t(`kern:keuze.vertrek.${laatste.vertrek}.label`)] : []),
  ]
  const invoer = { type: 'bijzonderheid ingetrokken', bijzonderheid: id } as const
  const tegen = bezwaren(casus.kader, stand, { ...invoer, op: '', reden: '' })
  return (
    <Kaart niveau={3} titel={woorden[id].titel}>
      {gezegd.length > 0 && <p>{gezegd.join(' · ')}</p>}
      {van.nietOvergenomen && (
        <p>{t('signalen:bijzonder.nietOvergenomen', { gezegd: zeg(van.nietOvergenomen).join(' · ') })}</p>
      )}
      <p>{woorden[id].nu}</p>
      {laatste?.toelichting && <LangeTekst tekst={laatste.toelichting} />}
      <Uitklap titel={t('signalen:bijzonder.houdt')}>
        <BijzonderheidGevolgen van={van} />
      </Uitklap>
      <Uitklap titel={t('signalen:bijzonder.wie')}>
        <BijzonderRaad bijzonderheid={van} woorden={woorden} />
      </Uitklap>
      {tegen.length === 0 ? (
        <Intrekken wat={woorden[id].titel} hint={t('signalen:bijzonder.intrekHint')} voorvoegsel={id} invoer={invoer} />
      ) : (
        <p className="ww-zacht">
          {tegen.map(bezwaarzin).join(' ')}{' '}
          <a href={paden.scherm(casusId, 'raadplegen')}>{t('signalen:check.naarOverleg')}</a>
        </p>
      )}
    </Kaart>
  )
}

/** What was said of a bijzonderheid, in words. */
function useKenmerken(): (kenmerken: BijzonderheidNu['kenmerken']) => string[] {
  const { t } = useTranslation()
  return ({ risico, volwassen }) => [
    ...(risico ? [t(`kern:keuze.vgvrisico.${risico}.label`)] : []),
    ...(volwassen === undefined ? [] : [t(`signalen:bijzonder.${volwassen ? 'meerderjarig' : 'minderjarig'}`)]),
  ]
}
