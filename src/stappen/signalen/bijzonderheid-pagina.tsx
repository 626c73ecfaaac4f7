import { useTranslation } from 'react-i18next'
import type { Bijzonderheid, BijzonderheidTeksten } from '../../../machines/index'
import { Knop } from '../../ui/knop'
import { Kop } from '../../ui/kop'
import { Uitklap } from '../../ui/uitklap'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { BijzonderRaad } from '../bijzonder-raad'
import { useStapKop } from '../stap-kop'
import { BijzonderheidAandacht } from './bijzonderheid-aandacht'
import { BijzonderheidFormulier } from './bijzonderheid-formulier'
import { BijzonderheidGevolgen } from './bijzonderheid-gevolgen'
import { NIETS_INGEVULD, useAlsVastgelegd } from './bijzonderheid-invoer'

export interface BijzonderheidPaginaProps {
  id: Bijzonderheid
  woorden: BijzonderheidTeksten
  onSluit: (bewaard: boolean) => void
}

/** One bijzonderheid before it is recorded: what it is, what to do now, what it holds back, and whom to ask. */
export function BijzonderheidPagina({ id, woorden, onSluit }: BijzonderheidPaginaProps) {
  const { stand } = useWerk()
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const alsVastgelegd = useAlsVastgelegd()
  const klad = useKlad('bijzonderheid', id)
  const [invoer, zetInvoer] = useKladveld(klad, 'invoer', NIETS_INGEVULD)
  const invullen = useInvullen({ toelichting: t('signalen:bijzonder.toelichting') }, klad)
  const { titel, kort, nu } = woorden[id]
  const van = alsVastgelegd(id, invoer)
  return (
    <Pagina titel={titel} aanhef={kop.onder} inleiding={kort} fout={invullen.fouten.length > 0}>
      <div className="ww-delen">
        <Knop soort="stil" onClick={() => onSluit(false)}>
          {t('signalen:bijzonder.terug')}
        </Knop>
        <section aria-labelledby="nu">
          <Kop niveau={2} id="nu">
            {t('signalen:bijzonder.nu')}
          </Kop>
          <p>{nu}</p>
        </section>
        {van && (
          <>
            <section aria-labelledby="houdt">
              <Kop niveau={2} id="houdt">
                {t('signalen:bijzonder.houdt')}
              </Kop>
              <BijzonderheidGevolgen van={van} />
            </section>
            <section aria-labelledby="vraag">
              <Kop niveau={2} id="vraag">
                {t('signalen:bijzonder.wie')}
              </Kop>
              <BijzonderRaad bijzonderheid={van} woorden={woorden} />
            </section>
            <Uitklap titel={t('signalen:bijzonder.letop')}>
              <BijzonderheidAandacht van={van} woorden={woorden} />
            </Uitklap>
          </>
        )}
        <section aria-labelledby="leg">
          <Kop niveau={2} id="leg">
            {t(stand.bijzonderheden.includes(id) ? 'signalen:bijzonder.opnieuw' : 'signalen:bijzonder.erbij')}
          </Kop>
          <p>{t('signalen:bijzonder.vermoeden')}</p>
          <BijzonderheidFormulier
            id={id}
            invullen={invullen}
            invoer={invoer}
            zet={(deel) => zetInvoer({ ...invoer, ...deel })}
            onBewaard={() => onSluit(true)}
            onAnnuleer={() => onSluit(false)}
          />
        </section>
      </div>
    </Pagina>
  )
}
