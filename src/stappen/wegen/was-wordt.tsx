import { useTranslation } from 'react-i18next'
import type { Antwoord, KaderTeksten, Wijzigingsgevolg } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { useWerk } from '../../werk/werk'

export interface WasWordtProps {
  woorden: KaderTeksten['vragen'][string]
  gevolg: Wijzigingsgevolg
  was: Antwoord
  wordt: Antwoord
}

/** An answer before and after, and what moves with it: the outcome, answers that lapse, answers that count again. */
export function WasWordt({ woorden, gevolg, was, wordt }: WasWordtProps) {
  const { stand, teksten } = useWerk()
  const { t } = useTranslation()
  const label = (antwoord: Antwoord) => woorden.antwoorden[antwoord]?.label ?? antwoord
  const titel = (vraag: string) => teksten.vragen[vraag]?.titel ?? vraag
  const rijen = [
    { id: 'antwoord', naam: woorden.titel, was: label(was), wordt: label(wordt) },
    { id: 'melden', naam: t('wegen:wijziging.melden'), ...paar('melden', gevolg.melden) },
    { id: 'hulp', naam: t('wegen:wijziging.hulp'), ...paar('hulp', gevolg.hulp) },
  ]
  function paar(soort: 'melden' | 'hulp', waarden: { was: string; wordt: string }) {
    const woord = (waarde: string) => t(`kern:${soort}.${waarde}.titel` as never) as string
    return { was: woord(waarden.was), wordt: woord(waarden.wordt) }
  }
  return (
    <>
      <dl className="ww-waswordt">
        {rijen.map((rij) => (
          <div key={rij.id} className="ww-waswordt__rij">
            <dt>{rij.naam}</dt>
            {rij.was === rij.wordt ? (
              <dd>{t('wegen:wijziging.blijft', { waarde: rij.was })}</dd>
            ) : (
              <>
                <dd className="ww-waswordt__was">
                  <span className="ww-waswordt__woord">{t('wegen:wijziging.was')}</span> {rij.was}
                </dd>
                <dd className="ww-waswordt__wordt">
                  <span className="ww-waswordt__woord">{t('wegen:wijziging.wordt')}</span> {rij.wordt}
                </dd>
              </>
            )}
          </div>
        ))}
      </dl>
      <Vragen titel={t('wegen:wijziging.vervallen')} vragen={gevolg.vervallen.map(titel)} />
      <Vragen titel={t('wegen:wijziging.herleven')} vragen={gevolg.herleven.map(titel)} />
      {(stand.meldbesluit || stand.hulpbesluit) && (
        <Bericht soort="let-op">
          <p>{t('wegen:wijziging.besluit')}</p>
        </Bericht>
      )}
      {gevolg.verlaagt && (
        <Bericht soort="let-op">
          <p>{t('wegen:wijziging.verlaagt')}</p>
        </Bericht>
      )}
    </>
  )
}

function Vragen({ titel, vragen }: { titel: string; vragen: readonly string[] }) {
  if (vragen.length === 0) return null
  return (
    <>
      <p>
        <strong>{titel}</strong>
      </p>
      <ul>
        {vragen.map((vraag) => (
          <li key={vraag}>{vraag}</li>
        ))}
      </ul>
    </>
  )
}
