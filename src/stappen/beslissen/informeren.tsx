import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personen } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Terug } from '../../ui/terug'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { ContactHoudt } from '../contact-houdt'
import { useStapKop } from '../stap-kop'
import './beslissen.css'
import { geinformeerden } from './geinformeerd'
import { InformeerFormulier } from './informeer-formulier'
import { InformeerKaart } from './informeer-kaart'

/** Who is told, person by person. Informing is not asking consent; a contact-blok is shown first. */
export function Informeren() {
  const { id, casus } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  /** The id of a person, `''` for someone who is not in the list. */
  const [wie, zetWie] = useState<string | null>(null)
  const lijst = personen(casus.regels)
  const verteld = geinformeerden(casus.regels)
  const anderen = [...verteld.keys()].filter((naam) => !lijst.some((persoon) => persoon.id === naam))
  if (wie !== null) return <InformeerFormulier key={wie} wie={wie} onKlaar={() => zetWie(null)} />
  return (
    <>
      <Terug href={paden.scherm(id, 'beslissen')}>{t('beslissen:naarBeslissen')}</Terug>
      <Pagina
        titel={t('beslissen:informeren.titel')}
        aanhef={kop.onder}
        inleiding={<p>{t('beslissen:informeren.inleiding')}</p>}
      >
        <ContactHoudt />
        {lijst.length === 0 && (
          <Bericht
            soort="uitleg"
            titel={t('beslissen:informeren.leeg')}
            acties={
              <KnopLink soort="tweede" href={paden.scherm(id, 'huishouden')}>
                {t('beslissen:informeren.naarHuishouden')}
              </KnopLink>
            }
          >
            <p>{t('beslissen:informeren.leegUitleg')}</p>
          </Bericht>
        )}
        <div className="ww-informeer">
          {lijst.map((persoon) => (
            <InformeerKaart
              key={persoon.id}
              naam={persoon.aanduiding}
              relatie={t(`kern:keuze.relatie.${persoon.relatie}.label`)}
              raad={t(`beslissen:informeren.raad.${persoon.gezag ? 'gezag' : persoon.relatie}`)}
              regels={verteld.get(persoon.id) ?? []}
              onLeg={() => zetWie(persoon.id)}
            />
          ))}
          {anderen.map((naam) => (
            <InformeerKaart key={naam} naam={naam} regels={verteld.get(naam) ?? []} />
          ))}
        </div>
        <p className="ww-rij">
          <Knop soort="tweede" onClick={() => zetWie('')}>
            {t('beslissen:informeren.iemandAnders')}
          </Knop>
          <KnopLink soort="stil" href={paden.casus(id)}>
            {t('beslissen:naarCasus')}
          </KnopLink>
        </p>
        <Kop niveau={2}>{t('beslissen:informeren.letOp')}</Kop>
        <ul>
          {(['toestemming', 'apart', 'kind', 'slachtoffer', 'vertegenwoordiger'] as const).map((punt) => (
            <li key={punt}>{t(`beslissen:informeren.punten.${punt}`)}</li>
          ))}
        </ul>
        <p className="ww-zacht ww-klein">{t('kern:grondslag.advies.uitleg')}</p>
      </Pagina>
    </>
  )
}
