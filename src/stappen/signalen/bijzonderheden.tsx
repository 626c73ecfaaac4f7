import { useTranslation } from 'react-i18next'
import { alle } from '../../../machines/index'
import { Kop } from '../../ui/kop'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { Intrekken } from '../intrekken'
import { useOpties } from '../opties'
import { useStapKop } from '../stap-kop'
import { BijzonderheidFormulier } from './bijzonderheid-formulier'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import './signalen.css'

/** Special situations: what each means, which hold now, and what they do to contact with the family. */
export function Bijzonderheden() {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const opties = useOpties()
  const gelden = opties('bijzonderheid', stand.bijzonderheden)
  const waarom = (waarde: string) =>
    alle(casus.regels, 'bijzonderheid vastgesteld').findLast(({ bijzonderheid }) => bijzonderheid === waarde)
      ?.toelichting
  return (
    <>
      <NaarStap stap="signalen" />
      <Pagina
        key={gelden.length}
        titel={t('signalen:bijzonder.titel')}
        aanhef={kop.onder}
        inleiding={t('signalen:bijzonder.inleiding')}
      >
        <div className="ww-delen">
          {gelden.length > 0 && (
            <section aria-labelledby="gelden">
              <Kop niveau={2} id="gelden">
                {t('signalen:bijzonder.gelden')}
              </Kop>
              <ul className="ww-signalen__lijst">
                {gelden.map(({ waarde, label, hint }) => (
                  <li key={waarde}>
                    <p>
                      <strong>{label}</strong>
                      <br />
                      {hint}
                    </p>
                    {waarom(waarde) && (
                      <p className="ww-zacht" dir="auto" translate="no">
                        {waarom(waarde)}
                      </p>
                    )}
                    <Intrekken
                      wat={label}
                      hint={t('signalen:bijzonder.intrekHint')}
                      voorvoegsel={waarde}
                      invoer={{ type: 'bijzonderheid ingetrokken', bijzonderheid: waarde }}
                    />
                  </li>
                ))}
              </ul>
              <ContactHoudt niveau={3} />
            </section>
          )}
          <BijzonderheidFormulier />
        </div>
      </Pagina>
    </>
  )
}
