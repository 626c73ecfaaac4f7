import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { RELATIES } from '../../../machines/index'
import { Bericht } from '../../ui/bericht'
import { Keuze } from '../../ui/keuze'
import { Kop } from '../../ui/kop'
import { Tekstveld } from '../../ui/tekstveld'
import { Vinkjes } from '../../ui/vinkjes'
import { Invulformulier } from '../../werk/invulformulier'
import { useInvullen } from '../../werk/invullen'
import { useKlad, useKladveld } from '../../werk/klad'
import { useNieuwId } from '../../werk/nieuw-id'
import { optioneel } from '../../werk/optioneel'
import { useOpties } from '../opties'

export interface PersoonFormulierProps {
  /** Somebody was just added: go on with the next one. */
  opnieuw: boolean
  onFout: (fout: boolean) => void
  onBewaard: () => void
}

/** Adds one person to the household, under a pseudonym. */
export function PersoonFormulier({ opnieuw, onFout, onBewaard }: PersoonFormulierProps) {
  const { t } = useTranslation()
  const opties = useOpties()
  const nieuwId = useNieuwId()
  const klad = useKlad('persoon')
  const [aanduiding, zetAanduiding] = useKladveld(klad, 'aanduiding', '')
  const [relatie, zetRelatie] = useKladveld<string | null>(klad, 'relatie', null, RELATIES)
  const [leeftijd, zetLeeftijd] = useKladveld(klad, 'leeftijd', '')
  const [waar, zetWaar] = useKladveld<string[]>(klad, 'waar', ['inHuis'], ['inHuis', 'gezag'])
  const labels = {
    aanduiding: t('signalen:persoon.aanduiding'),
    relatie: t('signalen:persoon.relatie'),
    leeftijd: t('signalen:persoon.leeftijd'),
  }
  const invullen = useInvullen(labels, klad)
  useEffect(() => {
    if (opnieuw) document.getElementById('aanduiding')?.focus()
  }, [opnieuw])
  const verstuur = async () => {
    const gelukt = await invullen.leg({
      type: 'persoon toegevoegd',
      id: nieuwId('persoon'),
      aanduiding,
      relatie: relatie ?? undefined,
      inHuis: waar.includes('inHuis'),
      ...(waar.includes('gezag') ? { gezag: true } : {}),
      ...optioneel('leeftijd', leeftijd),
    })
    onFout(!gelukt)
    if (gelukt) onBewaard()
  }
  return (
    <section aria-labelledby="erbij">
      <Kop niveau={2} id="erbij">
        {t('signalen:persoon.titel')}
      </Kop>
      {opnieuw && (
        <Bericht soort="goed" rol="status">
          <p>{t('signalen:persoon.bewaard')}</p>
        </Bericht>
      )}
      <Invulformulier invullen={invullen} verstuur={verstuur} knop={t('signalen:persoon.voegToe')}>
        <Tekstveld
          id="aanduiding"
          label={labels.aanduiding}
          hint={t('signalen:persoon.aanduidingHint')}
          fout={invullen.fout('aanduiding')}
          waarde={aanduiding}
          onWijzig={zetAanduiding}
          breedte="half"
        />
        <Keuze
          id="relatie"
          legenda={labels.relatie}
          hint={t('signalen:persoon.relatieHint')}
          fout={invullen.fout('relatie')}
          opties={opties('relatie', RELATIES)}
          waarde={relatie}
          onWijzig={zetRelatie}
          naastElkaar
        />
        <Tekstveld
          id="leeftijd"
          label={labels.leeftijd}
          hint={t('signalen:persoon.leeftijdHint')}
          nietVerplicht={t('app:formulier.nietVerplicht')}
          fout={invullen.fout('leeftijd')}
          waarde={leeftijd}
          onWijzig={zetLeeftijd}
          breedte="half"
        />
        <Vinkjes
          id="inHuis"
          legenda={t('signalen:persoon.waar')}
          opties={[
            { waarde: 'inHuis', label: t('signalen:persoon.inHuis') },
            { waarde: 'gezag', label: t('signalen:persoon.gezag'), hint: t('signalen:persoon.gezagHint') },
          ]}
          waarden={waar}
          onWijzig={zetWaar}
        />
      </Invulformulier>
    </section>
  )
}
