import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { personen, teInformeren } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { KnopLink } from '../../ui/knop-link'
import { Kop } from '../../ui/kop'
import { Terug } from '../../ui/terug'
import { Kladlijst } from '../../werk/kladlijst'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { ContactHoudt, useContactBlokkades } from '../contact-houdt'
import { useStapKop } from '../stap-kop'
import './beslissen.css'
import { geinformeerden } from './geinformeerd'
import { InformeerFormulier } from './informeer-formulier'
import { InformeerKaart } from './informeer-kaart'

type Raad = 'gezag' | 'client' | ReturnType<typeof personen>[number]['relatie']

/** Who is told, person by person. Informing is not asking consent; a contact-blok is shown first. */
export function Informeren() {
  const { id, casus, oordeel } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('beslissen')
  const dicht = useContactBlokkades().length > 0
  /** The id of a person, the code name of the client, `''` for someone who is not in the list. */
  const [wie, zetWie] = useState<string | null>(null)
  const lijst = personen(casus.regels)
  const verteld = geinformeerden(casus.regels)
  const hoort = teInformeren(casus)
  const inLijst = (naam: string) => lijst.some((persoon) => persoon.id === naam)
  const client = hoort.flatMap(({ persoon }) => (persoon === null || inLijst(persoon) ? [] : [persoon]))
  const anderen = [...verteld.keys()].filter((naam) => !inLijst(naam) && !client.includes(naam))
  const mist = (wie: string) =>
    hoort.some(({ persoon, vastgelegd }) => persoon === wie && !vastgelegd)
      ? t(dicht ? 'beslissen:informeren.stand.nog-geen-reden' : 'beslissen:informeren.stand.nog-niet')
      : undefined
  const zonderGezag = hoort.some(({ persoon, vastgelegd }) => persoon === null && !vastgelegd)
  const vergeten = lijst.length === 0 ? 'leeg' : zonderGezag && 'geenGezag'
  const raad = (wat: Raad) => t(`beslissen:informeren.raad.${dicht ? 'dicht' : wat}`)
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
        <Kladlijst hier={{ informeren: zetWie }} />
        {oordeel.eenmaligContact && <p>{t('gesprek:leg.eenmalig')}</p>}
        {vergeten && (
          <Bericht
            soort="uitleg"
            titel={t(`beslissen:informeren.${vergeten}`)}
            acties={
              <KnopLink soort="tweede" href={paden.scherm(id, 'huishouden')}>
                {t('beslissen:informeren.naarHuishouden')}
              </KnopLink>
            }
          >
            <p>{t(`beslissen:informeren.${vergeten}Uitleg`)}</p>
          </Bericht>
        )}
        <div className="ww-informeer">
          {lijst.map((persoon) => (
            <InformeerKaart
              key={persoon.id}
              naam={persoon.aanduiding}
              relatie={t(`kern:keuze.relatie.${persoon.relatie}.label`)}
              raad={raad(persoon.gezag ? 'gezag' : persoon.relatie)}
              mist={mist(persoon.id)}
              regels={verteld.get(persoon.id) ?? []}
              onLeg={() => zetWie(persoon.id)}
            />
          ))}
          {client.map((naam) => (
            <InformeerKaart
              key={naam}
              naam={naam}
              relatie={t('beslissen:informeren.client')}
              raad={raad('client')}
              mist={mist(naam)}
              regels={verteld.get(naam) ?? []}
              onLeg={() => zetWie(naam)}
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
        {!dicht && (
          <>
            <Kop niveau={2}>{t('beslissen:informeren.letOp')}</Kop>
            <ul>
              {(['toestemming', 'apart', 'kind', 'slachtoffer', 'vertegenwoordiger'] as const).map((punt) => (
                <li key={punt}>{t(`beslissen:informeren.punten.${punt}`)}</li>
              ))}
            </ul>
            <p className="ww-zacht ww-klein">{t('kern:grondslag.advies.uitleg')}</p>
          </>
        )}
      </Pagina>
    </>
  )
}
