import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { Kop } from '../ui/kop'
import { bewaarBestand } from '../werk/bewaar-bestand'
import { useFoutzin } from '../werk/foutzin'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useAfdruklog, useToegang } from '../werk/toegang'
import type { Casusschade } from './casusschade'
import { HeelDossier } from './heel-dossier'
import { schadebestand } from './schadebestand'
import { nu } from './tijd'

export interface CasusBeschadigdProps {
  readonly id: string
  readonly fout: Fout
  readonly schade: Casusschade
  readonly opnieuw: () => void
}

/** A damaged casus, to be read only: what is wrong with which entry, what is whole, and everything as a file. */
export function CasusBeschadigd({ id, fout, schade, opnieuw }: CasusBeschadigdProps) {
  const { t } = useTranslation()
  const regelzin = useRegelzin()
  const zin = useFoutzin()
  const log = useToegang()
  useAfdruklog({ casus: id, doel: 'uitvoer' })
  const [bewaard, zetBewaard] = useState('')
  const { er, bevindingen, heel } = schade
  const bewaar = () => {
    const bestand = schadebestand(id, schade, nu())
    bewaarBestand({ naam: bestand.naam, inhoud: bestand.tekst, soort: 'application/json' })
    log({ handeling: 'uitgevoerd', casus: id, doel: 'beschadigd' })
    zetBewaard(bestand.naam)
  }
  return (
    <Pagina titel={t('casus:beschadigd.titel')} inleiding={t('casus:beschadigd.inleiding')}>
      <div className="ww-niet-afdrukken">
        <Bericht soort="let-op" titel={t('casus:beschadigd.watMis')}>
          {bevindingen.length > 0 ? (
            <ul>
              {bevindingen.map((bevinding) => (
                <li key={JSON.stringify(bevinding)}>{regelzin(bevinding)}</li>
              ))}
            </ul>
          ) : (
            <p>{zin(fout)}</p>
          )}
          <p>{t('casus:beschadigd.nietHersteld')}</p>
        </Bericht>
        <Kop niveau={2}>{t('casus:beschadigd.watNu')}</Kop>
        <ul>
          <li>{t('casus:beschadigd.doen.bewaar')}</li>
          <li>{t('casus:beschadigd.doen.terugzetten')}</li>
          <li>{t('casus:beschadigd.doen.nieuw')}</li>
        </ul>
        <div className="ww-rij">
          <Knop onClick={bewaar}>{t('casus:beschadigd.bewaar')}</Knop>
          <KnopLink soort="tweede" href={paden.terugzetten}>
            {t('casus:beschadigd.terugzetten')}
          </KnopLink>
          <Knop soort="stil" onClick={opnieuw}>
            {t('app:mis.opnieuw')}
          </Knop>
        </div>
        <p role="status">{bewaard !== '' && t('casus:beschadigd.bewaard', { naam: bewaard })}</p>
        <Kop niveau={2}>{t('casus:beschadigd.heel')}</Kop>
        <p>
          {heel
            ? t('casus:beschadigd.heelUitleg', { heel: heel.schakels.length, er: er.schakels.length })
            : t('casus:beschadigd.nietsHeel')}
        </p>
      </div>
      {heel && <HeelDossier heel={heel} />}
    </Pagina>
  )
}

/** What is wrong with an entry of one's own casus: a file that someone sent has other words for it. */
function useRegelzin(): (bevinding: Fout) => string {
  const { t, i18n } = useTranslation()
  const zin = useFoutzin()
  return (bevinding) => {
    const sleutel = `casus:beschadigd.regel.${bevinding.id}`
    return i18n.exists(sleutel) ? t(sleutel as never, { ...bevinding.waarden }) : zin(bevinding)
  }
}
