import { useTranslation } from 'react-i18next'
import { Kop } from '../ui/kop'
import { Samenvatting } from '../ui/samenvatting'
import { useDagtekst } from '../werk/dagtekst'
import { useWerk } from '../werk/werk'

/** Under which kader this was weighed, and how far that was verified. */
export function DossierKader() {
  const { t } = useTranslation()
  const { casus, teksten, bronnen } = useWerk()
  const dagtekst = useDagtekst()
  const { kader } = casus
  const bron = bronnen[kader.bron]
  return (
    <section className="ww-dossier__sectie">
      <Kop niveau={2}>{t('uitvoer:sectie.kader')}</Kop>
      <Samenvatting
        wijzigLabel=""
        rijen={[
          { id: 'kader', vraag: t('app:termen.kader.term'), antwoord: `${teksten.titel} (${kader.kader})` },
          { id: 'versie', vraag: t('uitvoer:kader.versie'), antwoord: kader.versie },
          { id: 'geldig', vraag: t('uitvoer:kader.geldig'), antwoord: dagtekst(kader.geldig.van) },
          { id: 'uitgever', vraag: t('uitvoer:kader.uitgever'), antwoord: <span lang="nl">{kader.uitgever}</span> },
          {
            id: 'bron',
            vraag: t('uitvoer:kader.bron'),
            antwoord: <span lang="nl">{bron ? `${bron.titel}, ${bron.datum}` : kader.bron}</span>,
          },
          {
            id: 'zekerheid',
            vraag: t('uitvoer:kader.nagekeken'),
            antwoord: t(`kern:zekerheid.${kader.zekerheid}`),
            toelichting: teksten.nagekeken,
          },
        ]}
      />
      {teksten.opmerkingen.length > 0 && (
        <ul>
          {teksten.opmerkingen.map((opmerking) => (
            <li key={opmerking}>{opmerking}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
