import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Signalen } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Knop } from '../../ui/knop'
import { Leeg } from '../../ui/leeg'
import { Veldgroep } from '../../ui/veldgroep'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { optioneel } from '../../werk/optioneel'
import { useWerk } from '../../werk/werk'
import { GEEN_FILTER, type Signaalfilter, signaalgroepen } from './signalenlijst-filter'
import { SignalenlijstGebied } from './signalenlijst-gebied'
import { SignalenlijstSignaal } from './signalenlijst-signaal'
import { SignalenlijstZoeken } from './signalenlijst-zoeken'
import './signalenlijst.css'

export interface SignalenlijstFormulierProps {
  lijst: Signalen
  onBewaard: () => void
}

/** The list to tick from. All that is ticked is recorded as one line; nothing is counted. */
export function SignalenlijstFormulier({ lijst, onBewaard }: SignalenlijstFormulierProps) {
  const { signaalteksten: teksten } = useWerk()
  const { t } = useTranslation()
  const klad = useKlad()
  const [gekozen, zetGekozen] = useKladveld<readonly string[]>(
    klad,
    'gekozen',
    [],
    lijst.signalen.map(({ id }) => id),
  )
  const [leeftijd, zetLeeftijd] = useKladveld(klad, 'leeftijd', '')
  const [filter, zetFilter] = useState({ ...GEEN_FILTER, leeftijd })
  const invullen = useInvullen({ signalen: t('signalen:lijst.welke') }, klad)
  const groepen = signaalgroepen(lijst, teksten, filter)
  const gezocht = Object.values(filter).some((waarde) => waarde !== '')
  const letOp = teksten['let-op-vorm'][filter.vorm]
  const zet = (id: string, aan: boolean) => {
    const rest = gekozen.filter((een) => een !== id)
    const nieuw = aan ? [...rest, id] : rest
    zetGekozen(nieuw)
    zetLeeftijd(nieuw.length > 0 ? filter.leeftijd : '')
  }
  const zoek = (nieuw: Signaalfilter) => {
    zetFilter(nieuw)
    if (gekozen.length > 0) zetLeeftijd(nieuw.leeftijd)
  }
  const verstuur = async () => {
    const signalen = lijst.signalen.map(({ id }) => id).filter((id) => gekozen.includes(id))
    if (signalen.length === 0) {
      return invullen.zet([{ veld: 'signalen', tekst: t('signalen:lijst.kies'), leeg: true }])
    }
    const invoer = { type: 'signalen aangekruist', signalen, ...optioneel('leeftijd', filter.leeftijd) } as const
    if (await invullen.leg(invoer)) onBewaard()
  }
  return (
    <>
      <SignalenlijstZoeken lijst={lijst} filter={filter} onFilter={zoek} />
      {letOp && (
        <Bericht soort="let-op" rol="status">
          <p>{letOp}</p>
        </Bericht>
      )}
      <Invulformulier invullen={invullen} verstuur={verstuur}>
        <Veldgroep
          id="signalen"
          legenda={t('signalen:lijst.welke')}
          hint={t('signalen:lijst.hint')}
          fout={invullen.fout('signalen')}
        >
          <div id="signalen" tabIndex={-1}>
            {groepen.map(({ gebied, signalen }) => (
              <SignalenlijstGebied
                key={`${gebied} ${gezocht}`}
                titel={teksten.gebieden[gebied] ?? gebied}
                open={gezocht}
              >
                {signalen.map((signaal) => (
                  <SignalenlijstSignaal
                    key={signaal.id}
                    signaal={signaal}
                    aan={gekozen.includes(signaal.id)}
                    onZet={(aan) => zet(signaal.id, aan)}
                  />
                ))}
              </SignalenlijstGebied>
            ))}
          </div>
          {groepen.length === 0 && (
            <Leeg
              niveau={3}
              titel={t('signalen:lijst.niets')}
              acties={
                <Knop soort="tweede" onClick={() => zoek(GEEN_FILTER)}>
                  {t('signalen:lijst.filter.wis')}
                </Knop>
              }
            >
              <p>{t('signalen:lijst.nietsUitleg')}</p>
            </Leeg>
          )}
        </Veldgroep>
      </Invulformulier>
    </>
  )
}
