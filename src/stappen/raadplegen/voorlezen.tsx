import { useTranslation } from 'react-i18next'
import { alle, FEIT_SOORTEN, feiten, personen } from '../../../machines/index'
import { Kaart } from '../../ui/kaart'
import { Kop } from '../../ui/kop'
import { useDagtekst } from '../../werk/dagtekst'
import { vertrekkend } from '../../werk/vertrek'
import { useWerk } from '../../werk/werk'
import { opDag } from '../op-dag'
import { useOpties } from '../opties'

/** What was recorded, ready to read out on the phone: relations and ages, no names, each kind of feit apart. */
export function Voorlezen() {
  const { casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const opties = useOpties()
  const dagtekst = useDagtekst()
  const lijst = opDag(feiten(casus.regels)).filter(({ ingetrokken }) => ingetrokken === null)
  const mensen = personen(casus.regels).map(({ relatie, leeftijd, inHuis }) =>
    [
      t(`kern:keuze.relatie.${relatie}.label`),
      leeftijd,
      t(inHuis ? 'signalen:huishouden.inHuis' : 'signalen:huishouden.elders'),
    ]
      .filter(Boolean)
      .join(', '),
  )
  const vormen = oordeel.bijzonderheden.map(({ id }) => t(`kern:keuze.bijzonderheid.${id}.label` as never))
  const vlaggen = [...new Set(alle(casus.regels, 'rode vlag gezien').map(({ vlag }) => vlag))]
  const nu = [
    ...(vertrekkend(casus, oordeel).length > 0 ? [t('kern:keuze.vertrek.deze-week.label')] : []),
    ...vlaggen.map((vlag) => t(`kern:keuze.rodevlag.${vlag}.label`)),
  ]
  const [client] = opties('client', [casus.geopend.client])
  return (
    <section aria-labelledby="voorlezen">
      <Kop niveau={2} id="voorlezen">
        {t('raadplegen:voorlezen.titel')}
      </Kop>
      <p>{t('raadplegen:voorlezen.uitleg')}</p>
      <Kaart>
        <p>{t('raadplegen:voorlezen.begin')}</p>
        {nu.length > 0 && (
          <p>
            <strong>{t('raadplegen:voorlezen.nu', { lijst: nu.join('; ') })}</strong>
          </p>
        )}
        <p>{t('raadplegen:voorlezen.client', { client: client?.label ?? '' })}</p>
        {mensen.length > 0 && <p>{t('raadplegen:voorlezen.mensen', { lijst: mensen.join('; ') })}</p>}
        {vormen.length > 0 && <p>{t('raadplegen:voorlezen.bijzonder', { lijst: vormen.join('; ') })}</p>}
        {lijst.length === 0 && <p>{t('raadplegen:voorlezen.leeg')}</p>}
        {FEIT_SOORTEN.map((soort) => {
          const groep = lijst.filter((feit) => feit.soort === soort)
          return (
            groep.length > 0 && (
              <section key={soort}>
                <Kop niveau={3} maat={4}>
                  {t(`raadplegen:voorlezen.soort.${soort}`)}
                </Kop>
                <ul>
                  {groep.map(({ id, wanneer, tekst, richting, bevoegdheid }) => (
                    <li key={id}>
                      {wanneer !== 'onbekend' && `${dagtekst(wanneer)}: `}
                      <span dir="auto" translate="no">
                        {tekst}
                      </span>
                      {bevoegdheid && ` (${bevoegdheid})`}
                      {richting !== 'zorg' && ` (${t(`kern:keuze.richting.${richting}.label`)})`}
                    </li>
                  ))}
                </ul>
              </section>
            )
          )
        })}
        <Kop niveau={3} maat={4}>
          {t('raadplegen:voorlezen.vragen')}
        </Kop>
        <ul>
          <li>{t('raadplegen:voorlezen.vraagWat')}</li>
          <li>{t('raadplegen:voorlezen.vraagContact')}</li>
          <li>{t('raadplegen:voorlezen.vraagNu')}</li>
        </ul>
      </Kaart>
    </section>
  )
}
