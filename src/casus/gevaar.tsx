import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blokkadesVoor, laatste } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Terug } from '../ui/terug'
import { Uitklap } from '../ui/uitklap'
import { Bel } from '../werk/bel'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { useDagtekst } from '../werk/dagtekst'
import { useHadKlad } from '../werk/klad'
import { gaNaar, paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { KortFormulier, type KortFormulierProps } from './kort-formulier'

/** Interrupts everything: first who to call, then what is recorded. Only a person's act enters or leaves danger. */
export function Gevaar() {
  const { t } = useTranslation()
  const { id, casus, stand } = useWerk()
  const hadKlad = useHadKlad('kort', 'gebeld')
  const [fout, zetFout] = useState(false)
  const naarCasus = () => gaNaar(paden.casus(id))
  return (
    <Pagina
      titel={stand.gevaar ? t('casus:gevaar.isEr') : t('casus:gevaar.titel')}
      venstertitel={t('casus:gevaar.titel')}
      inleiding={t('casus:gevaar.inleiding')}
      fout={fout}
    >
      <Terug href={paden.casus(id)}>{t('casus:terug')}</Terug>
      <Bericht
        soort="gevaar"
        titel={t('casus:gevaar.eerstBellen')}
        acties={
          <>
            <Bel wie="noodnummer" soort="gevaar" voluit />
            <Bel wie="veilig-thuis" soort="tweede" voluit />
          </>
        }
      >
        <p>{t('casus:gevaar.wieWanneer')}</p>
      </Bericht>
      <ContactBlijftDicht blokkades={blokkadesVoor(casus.kader, stand, 'contact')} />
      {stand.gevaar ? <Geweken na={naarCasus} bijFout={zetFout} /> : <Inroepen na={naarCasus} bijFout={zetFout} />}
      <Uitklap titel={t('casus:gevaar.gebeldTitel')} open={hadKlad}>
        <KortFormulier
          id="gebeld"
          invoer={{ type: '112 gebeld' }}
          veld="toelichting"
          label={t('casus:gevaar.gebeldWat')}
          vraagDag={t('casus:dag.gebeurd')}
          vraagDoor={t('casus:gevaar.gebeldDoor')}
          knop={t('casus:gevaar.gebeldKnop')}
          bijFout={zetFout}
          na={naarCasus}
        />
      </Uitklap>
    </Pagina>
  )
}

function Inroepen({ na, bijFout }: Pick<KortFormulierProps, 'na' | 'bijFout'>) {
  const { t } = useTranslation()
  return (
    <>
      <h2>{t('casus:gevaar.inroepenTitel')}</h2>
      <ul>
        <li>{t('casus:gevaar.gevolgen.melden')}</li>
        <li>{t('casus:gevaar.gevolgen.blijft')}</li>
        <li>{t('casus:gevaar.gevolgen.verstuurt')}</li>
      </ul>
      <KortFormulier
        id="gevaar"
        invoer={{ type: 'gevaar ingeroepen' }}
        veld="toelichting"
        label={t('casus:gevaar.wat')}
        hint={t('casus:gevaar.watHint')}
        vraagDoor={t('casus:gevaar.door')}
        knop={t('casus:gevaar.inroepenKnop')}
        knopSoort="gevaar"
        bijFout={bijFout}
        na={na}
      />
    </>
  )
}

function Geweken({ na, bijFout }: Pick<KortFormulierProps, 'na' | 'bijFout'>) {
  const { t } = useTranslation()
  const { casus } = useWerk()
  const dagtekst = useDagtekst()
  const sinds = laatste(casus.regels, 'gevaar ingeroepen')
  return (
    <>
      {sinds && <p>{t('casus:gevaar.sinds', { datum: dagtekst(sinds.op) })}</p>}
      {sinds?.toelichting && (
        <p className="ww-eigen-tekst" dir="auto" translate="no">
          {sinds.toelichting}
        </p>
      )}
      <h2>{t('casus:gevaar.gewekenTitel')}</h2>
      <p>{t('casus:gevaar.gewekenUitleg')}</p>
      <KortFormulier
        id="geweken"
        invoer={{ type: 'gevaar geweken' }}
        veld="toelichting"
        label={t('casus:gevaar.waarom')}
        hint={t('casus:gevaar.waaromHint')}
        verplicht
        vraagDoor={t('casus:gevaar.doorGeweken')}
        knop={t('casus:gevaar.gewekenKnop')}
        bijFout={bijFout}
        na={na}
      />
    </>
  )
}

function ContactBlijftDicht({ blokkades }: Parameters<typeof Blokkadelijst>[0]) {
  const { t } = useTranslation()
  if (blokkades.length === 0) return null
  return (
    <Bericht soort="let-op" titel={t('casus:gevaar.contact')}>
      <p>{t('casus:gevaar.contactUitleg')}</p>
      <Blokkadelijst blokkades={blokkades} />
    </Bericht>
  )
}
