import { useTranslation } from 'react-i18next'
import { blokkadesVoor, laatste } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Kop } from '../../ui/kop'
import { Terug } from '../../ui/terug'
import { Kladlijst } from '../../werk/kladlijst'
import { paden } from '../../werk/paden'
import { Pagina } from '../../werk/pagina'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { BijzonderAandacht } from '../bijzonder-aandacht'
import { EerstNodig } from '../eerst-nodig'
import { Smal } from '../smal'
import { useStapKop } from '../stap-kop'
import './beslissen.css'
import type { Beeld } from './beslissen'
import { BesluitKaart } from './besluit-kaart'
import { Hierna } from './hierna'
import { Meningen } from './meningen'
import { VermoedenWeg } from './vermoeden-weg'

export interface BesluitOverzichtProps {
  onKies: (beeld: Beeld) => void
}

const EERST_MELDEN = 'eerst-beslissen-over-melden'

/** Both decisions with who took them, and what people said before. */
export function BesluitOverzicht({ onKies }: BesluitOverzichtProps) {
  const { id, casus, stand, oordeel } = useWerk()
  const { t } = useTranslation()
  const hier = {
    voorstel: () => onKies('voorstel'),
    advies: () => onKies('advies'),
    standpunt: () => onKies('standpunt'),
    melden: () => onKies('melden'),
    hulp: () => onKies('hulp'),
  }
  const kop = useStapKop('beslissen')
  const melden = stand.meldbesluit === null ? undefined : laatste(casus.regels, 'melden besloten')
  const hulp = stand.hulpbesluit === null ? undefined : laatste(casus.regels, 'hulp besloten')
  const houdtHulp = blokkadesVoor(casus.kader, stand, 'hulp')
  return (
    <Smal>
      <Terug href={paden.scherm(id, 'oordeel')}>{t('beslissen:naarOordeel')}</Terug>
      <Pagina titel={t('beslissen:titel')} aanhef={kop.onder} inleiding={<p>{t('beslissen:inleiding')}</p>}>
        {oordeel.melden === 'direct' && (
          <Bericht soort="gevaar" titel={t('beslissen:direct.titel')}>
            <p>{t('beslissen:direct.uitleg')}</p>
          </Bericht>
        )}
        <AcuutNu />
        <Kladlijst hier={hier} />
        <BijzonderAandacht stap="beslissen" />
        <VermoedenWeg />
        <p>
          {t('beslissen:uitkomst')} <strong>{t(`kern:melden.${oordeel.melden}.titel`)}.</strong>
        </p>
        <div className="ww-besluiten">
          <BesluitKaart
            titel={t('app:oordeel.beslissing1')}
            besluit={melden && { ...melden, label: t(`kern:keuze.meldbesluit.${melden.besluit}.label`) }}
            herzien={stand.teHerzien}
            knop={t(melden ? 'beslissen:kaart.opnieuw1' : 'beslissen:kaart.neem1')}
            onNeem={() => onKies('melden')}
          />
          <BesluitKaart
            titel={t('app:oordeel.beslissing2')}
            besluit={hulp && { ...hulp, label: t(`kern:keuze.hulpbesluit.${hulp.besluit}.label`) }}
            herzien={stand.teHerzien}
            knop={t(hulp ? 'beslissen:kaart.opnieuw2' : 'beslissen:kaart.neem2')}
            onNeem={houdtHulp.length === 0 ? () => onKies('hulp') : undefined}
          >
            {houdtHulp.some(({ id: blok }) => blok === EERST_MELDEN) && (
              <p>{t('kern:blokkade.eerst-beslissen-over-melden.doen')}</p>
            )}
            <EerstNodig
              titel={t('app:stap.nogNodig')}
              niveau={3}
              blokkades={houdtHulp.filter(({ id: blok }) => blok !== EERST_MELDEN)}
            />
          </BesluitKaart>
        </div>
        <Hierna />
        <Kop niveau={2}>{t('beslissen:meningen.titel')}</Kop>
        <Meningen onKies={onKies} />
      </Pagina>
    </Smal>
  )
}
