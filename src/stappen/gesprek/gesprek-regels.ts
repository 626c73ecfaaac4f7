import { useTranslation } from 'react-i18next'
import type { GebeurtenisVan, Regel } from '../../../machines/index'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'
import { useNoem } from '../../werk/zinnen'

type Gesprekgebeurtenis = GebeurtenisVan<
  | 'gesprek voorgenomen'
  | 'gesprek gevoerd'
  | 'gesprek overgeslagen'
  | 'gesprek uitgesteld'
  | 'wens vastgelegd'
  | 'andere ouder gehoord'
>

const NAMEN: readonly string[] = [
  'gesprek voorgenomen',
  'gesprek gevoerd',
  'gesprek overgeslagen',
  'gesprek uitgesteld',
  'wens vastgelegd',
  'andere ouder gehoord',
] satisfies Gesprekgebeurtenis['type'][]

/** The lines about the talk, newest first. */
export function gesprekRegels(regels: readonly Regel[]): { nr: number; gebeurtenis: Gesprekgebeurtenis }[] {
  return regels.flatMap(({ nr, gebeurtenis }) => (isGesprek(gebeurtenis) ? [{ nr, gebeurtenis }] : [])).toReversed()
}

function isGesprek(gebeurtenis: Regel['gebeurtenis']): gebeurtenis is Gesprekgebeurtenis {
  return NAMEN.includes(gebeurtenis.type)
}

export interface Gesprekzinnen {
  readonly titel: string
  /** Short, in one line. */
  readonly feiten: readonly string[]
  /** As the professional typed it. */
  readonly teksten: readonly string[]
}

/** A line about the talk in words. */
export function useGesprekZinnen(): (gebeurtenis: Gesprekgebeurtenis) => Gesprekzinnen {
  const { teksten } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const noem = useNoem()
  return (gebeurtenis) => {
    switch (gebeurtenis.type) {
      case 'gesprek voorgenomen':
        return {
          titel: t('kern:gebeurtenis.gesprek-voorgenomen.titel'),
          feiten: [gebeurtenis.met.join(', ')],
          teksten: gevuld([gebeurtenis.doel, gebeurtenis.voorbereiding]),
        }
      case 'gesprek gevoerd':
        return {
          titel: t('kern:gebeurtenis.gesprek-gevoerd.titel'),
          feiten: [
            gebeurtenis.met.join(', '),
            t(`kern:keuze.gespreksresultaat.${gebeurtenis.resultaat}.label`),
            ...(gebeurtenis.kindGesproken ? [t('gesprek:lijst.kindGesproken')] : []),
          ],
          teksten: gevuld([
            gebeurtenis.verslag,
            gebeurtenis.afwijking && t('gesprek:lijst.afwijking', { reden: gebeurtenis.afwijking }),
          ]),
        }
      case 'gesprek overgeslagen':
        return {
          titel: t('kern:gebeurtenis.gesprek-overgeslagen.titel'),
          feiten: gevuld([teksten.gronden[gebeurtenis.grond]]),
          teksten: [gebeurtenis.toelichting],
        }
      case 'wens vastgelegd':
        return {
          titel: t('kern:gebeurtenis.wens-vastgelegd.titel'),
          feiten: gevuld([
            gebeurtenis.persoon && noem('persoon', gebeurtenis.persoon),
            t(gebeurtenis.bezwaar ? 'gesprek:lijst.bezwaar' : 'gesprek:lijst.geenBezwaar'),
            t('gesprek:lijst.bekwaam', { antwoord: noem('wilsbekwaam', gebeurtenis.wilsbekwaam).toLowerCase() }),
            t(gebeurtenis.apartGesproken ? 'gesprek:lijst.apart' : 'gesprek:lijst.nietApart'),
          ]),
          teksten: gevuld([gebeurtenis.wens, gebeurtenis.toelichting]),
        }
      case 'andere ouder gehoord':
        return {
          titel: t('kern:gebeurtenis.andere-ouder-gehoord.titel'),
          feiten: [gebeurtenis.wie],
          teksten: gevuld([
            gebeurtenis.verslag,
            gebeurtenis.afwijking && t('gesprek:lijst.afwijking', { reden: gebeurtenis.afwijking }),
          ]),
        }
      default:
        return {
          titel: t('kern:gebeurtenis.gesprek-uitgesteld.titel'),
          feiten: gevuld([gebeurtenis.tot && t('gesprek:lijst.tot', { dag: dagtekst(gebeurtenis.tot) })]),
          teksten: [gebeurtenis.reden],
        }
    }
  }
}

function gevuld(teksten: readonly (string | undefined)[]): string[] {
  return teksten.filter((tekst) => tekst !== undefined && tekst !== '') as string[]
}
