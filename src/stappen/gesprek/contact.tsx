import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { laatste } from '../../../machines/index'
import { useHadKlad } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { NaarStap } from '../naar-stap'
import { useStapKop } from '../stap-kop'
import { ContactFormulier } from './contact-formulier'
import { ContactUitkomst } from './contact-uitkomst'

/** The question before every contact with parents, partner or family: can it endanger somebody? */
export function Contact() {
  const { casus, stand } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('gesprek')
  const [opnieuw, zetOpnieuw] = useState(useHadKlad())
  const [fout, zetFout] = useState(false)
  const eerder = laatste(casus.regels, 'contactveiligheid beoordeeld')
  const klaar = eerder !== undefined && stand.contactveiligheid !== 'niet-beoordeeld' && !opnieuw
  return (
    <>
      <NaarStap stap="gesprek" />
      <Pagina
        key={String(klaar)}
        titel={t('gesprek:contact.titel')}
        aanhef={kop.onder}
        inleiding={klaar ? undefined : t('gesprek:contact.inleiding')}
        fout={fout}
      >
        {klaar ? (
          <ContactUitkomst eerder={eerder} onOpnieuw={() => zetOpnieuw(true)} />
        ) : (
          <ContactFormulier onFout={zetFout} onBewaard={() => zetOpnieuw(false)} />
        )}
      </Pagina>
    </>
  )
}
