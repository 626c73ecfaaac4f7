import { useTranslation } from 'react-i18next'
import type { KaderVraag } from '../../../machines/index'
import { Bronregel } from '../../ui/bronregel'
import { Uitklap } from '../../ui/uitklap'
import { useHadKlad } from '../../werk/klad'
import { useWerk } from '../../werk/werk'
import { FoutInTekst } from './fout-in-tekst'

/** Where the question comes from and how far that was read, and what to quote when a text is wrong. */
export function BronVanVraag({ vraag }: { vraag: KaderVraag }) {
  const { casus, teksten, bronnen } = useWerk()
  const { t } = useTranslation()
  const hadKlad = useHadKlad('tekstfout')
  const { versie, zekerheid } = casus.kader
  const bron = bronnen[vraag.bron]
  const grondslagen = [...new Set(Object.values(vraag.antwoorden).map((route) => route?.grondslag))]
  const woorden = grondslagen.map((grondslag) => grondslag && t(`kern:grondslag.${grondslag}.label`).toLowerCase())
  const delen = [
    { id: 'kader', deel: t('wegen:bron.kader', { kader: teksten.titel, versie }) },
    {
      id: 'zekerheid',
      deel: t('wegen:bron.kaderZekerheid', { zekerheid: t(`kern:zekerheid.${zekerheid}`).toLowerCase() }),
    },
    { id: 'vraag', deel: t('wegen:bron.vraag', { vraag: vraag.id }) },
    {
      id: 'bron',
      deel: bron?.adres ? (
        <Adres titel={bron.titel} adres={bron.adres} />
      ) : (
        <span lang="nl">{bron?.titel ?? vraag.bron}</span>
      ),
    },
    { id: 'grondslag', deel: woorden.filter(Boolean).join(', ') },
    {
      id: 'gelezen',
      deel: bron ? t('wegen:bron.gelezen', { gelezen: t(`kern:gelezen.${bron.gelezen}`).toLowerCase() }) : '',
    },
  ]
  return (
    <div className="ww-weeg__bron">
      <Bronregel delen={delen.filter(({ deel }) => deel !== '')} />
      <div className="ww-niet-afdrukken">
        <Uitklap titel={t('app:voet.inhoudsfout')} open={hadKlad}>
          <FoutInTekst vraag={vraag} />
        </Uitklap>
      </div>
    </div>
  )
}

function Adres({ titel, adres }: { titel: string; adres: string }) {
  return (
    <a className="nl-link" lang="nl" href={adres} rel="noreferrer" target="_blank">
      {titel}
    </a>
  )
}
