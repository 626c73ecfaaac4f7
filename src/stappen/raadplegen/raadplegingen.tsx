import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { useDagtekst } from '../../werk/dagtekst'
import { useWerk } from '../../werk/werk'
import { LangeTekst } from '../lange-tekst'
import './raadplegen.css'

/** Every consultation so far, newest first. */
export function Raadplegingen() {
  const { casus } = useWerk()
  const { t } = useTranslation()
  const dagtekst = useDagtekst()
  const lijst = alle(casus.regels, 'raadpleging gehouden').toReversed()
  return (
    <section aria-labelledby="overleggen">
      <Kop niveau={2} id="overleggen">
        {t('raadplegen:lijst.titel')}
      </Kop>
      {lijst.length === 0 && <p>{t('raadplegen:lijst.leeg')}</p>}
      <ul className="ww-raadplegen__lijst">
        {lijst.map((een) => {
          const kop = [een.wie, dagtekst(een.op), een.anoniem && t('raadplegen:lijst.anoniem'), een.kenmerk]
          const contact =
            een.contact === 'niet-besproken' ? undefined : t(`kern:keuze.contactadvies.${een.contact}.label`)
          const rijen = [
            { id: 'vraag', tekst: een.vraag },
            { id: 'advies', tekst: een.advies },
            { id: 'vervolg', tekst: een.vervolg },
            { id: 'contact', tekst: contact && [contact, een.contactHoe].filter(Boolean).join('. ') },
            { id: 'risicotaxatie', tekst: een.risicotaxatie ? t('app:ja') : undefined },
          ] as const
          return (
            <li key={een.id}>
              <strong>{t(`kern:keuze.geraadpleegde.${een.met}.label`)}</strong>
              <p className="ww-zacht">
                <bdi translate="no">{kop.filter(Boolean).join(' · ')}</bdi>
              </p>
              <dl>
                {rijen.map(
                  ({ id, tekst }) =>
                    tekst && (
                      <div key={id}>
                        <dt>{t(`raadplegen:lijst.${id}`)}</dt>
                        <dd>
                          <LangeTekst tekst={tekst} />
                        </dd>
                      </div>
                    ),
                )}
              </dl>
            </li>
          )
        })}
      </ul>
    </section>
  )
}
