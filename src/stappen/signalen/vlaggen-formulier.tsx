import { useTranslation } from 'react-i18next'
import { alle, RODE_VLAGGEN } from '../../../machines/index'
import { Tekstvak } from '../../ui/tekstvak'
import { Vinkjes } from '../../ui/vinkjes'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { useWerk } from '../../werk/werk'
import { useOpties } from '../opties'
import { useVlagbron } from './vlag-bron'
import { VlagGezien } from './vlag-gezien'

export interface VlaggenFormulierProps {
  onBewaard: () => void
}

/** Ticks, each recorded as a line of its own. What was recorded before a refusal is taken off the form. */
export function VlaggenFormulier({ onBewaard }: VlaggenFormulierProps) {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const vlagbron = useVlagbron()
  const klad = useKlad()
  const [vlaggen, zetVlaggen] = useKladveld<string[]>(klad, 'vlaggen', [], RODE_VLAGGEN)
  const [toelichting, zetToelichting] = useKladveld(klad, 'toelichting', '')
  const labels = { vlag: t('signalen:vlaggen.welke'), toelichting: t('signalen:vlaggen.toelichting') }
  const invullen = useInvullen(labels, klad)
  const al = new Set<string>(alle(casus.regels, 'rode vlag gezien').map(({ vlag }) => vlag))
  const uitleg = (vlag: string) => {
    const zinnen = [al.has(vlag) ? t('signalen:vlaggen.al') : undefined, vlagbron(vlag)].filter(Boolean)
    return zinnen.length > 0 ? { hint: zinnen.join(' ') } : {}
  }
  const verstuur = async () => {
    if (vlaggen.length === 0) {
      return invullen.zet([{ veld: 'vlag', tekst: t('signalen:vlaggen.kies') }])
    }
    for (const [plek, vlag] of vlaggen.entries()) {
      const gelukt = await invullen.leg({ type: 'rode vlag gezien', vlag, ...optioneel('toelichting', toelichting) })
      if (!gelukt) return
      zetVlaggen(vlaggen.slice(plek + 1))
      zetToelichting(toelichting)
    }
    klad.wis()
    onBewaard()
  }
  return (
    <Invulformulier invullen={invullen} verstuur={verstuur}>
      <Vinkjes
        id="vlag"
        legenda={labels.vlag}
        hint={t('signalen:vlaggen.hint')}
        fout={invullen.fout('vlag')}
        opties={opties('rodevlag', RODE_VLAGGEN).map((optie) => ({ ...optie, ...uitleg(optie.waarde) }))}
        waarden={vlaggen}
        onWijzig={zetVlaggen}
      />
      <VlagGezien aan={vlaggen.length > 0} />
      <Tekstvak
        id="toelichting"
        label={labels.toelichting}
        hint={t('signalen:vlaggen.toelichtingHint')}
        nietVerplicht={t('app:formulier.nietVerplicht')}
        fout={invullen.fout('toelichting')}
        waarde={toelichting}
        onWijzig={zetToelichting}
        regels={2}
      />
    </Invulformulier>
  )
}
