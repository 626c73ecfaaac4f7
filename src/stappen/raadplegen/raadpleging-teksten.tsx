import { useTranslation } from 'react-i18next'
import { Tekstvak } from '../../ui/tekstvak'
import { Tekstveld } from '../../ui/tekstveld'
import { Vinkjes } from '../../ui/vinkjes'
import { useTeller } from '../../werk/teller'
import type { RaadplegingDeel } from './raadpleging-invoer'

/** Who it was, what was asked and what came of it. */
export function RaadplegingTeksten({ invoer, zet, labels, fout }: RaadplegingDeel) {
  const { t } = useTranslation()
  const teller = useTeller()
  const nietVerplicht = t('app:formulier.nietVerplicht')
  return (
    <>
      <Tekstveld
        id="wie"
        label={labels.wie}
        hint={t('raadplegen:formulier.wieHint')}
        nietVerplicht={nietVerplicht}
        fout={fout('wie')}
        waarde={invoer.wie}
        onWijzig={(wie) => zet({ wie })}
        breedte="half"
      />
      <Vinkjes
        id="anoniem"
        legenda={labels.anoniem}
        opties={[
          {
            waarde: 'anoniem',
            label: t('raadplegen:formulier.anoniemJa'),
            hint: t('raadplegen:formulier.anoniemHint'),
          },
        ]}
        waarden={invoer.anoniem ? ['anoniem'] : []}
        onWijzig={(waarden) => zet({ anoniem: waarden.length > 0 })}
      />
      <Tekstvak
        id="vraag"
        label={labels.vraag}
        hint={t('raadplegen:formulier.vraagHint')}
        nietVerplicht={nietVerplicht}
        fout={fout('vraag')}
        waarde={invoer.vraag}
        onWijzig={(vraag) => zet({ vraag })}
        regels={2}
        teller={teller}
      />
      <Tekstvak
        id="advies"
        label={labels.advies}
        hint={t('raadplegen:formulier.adviesHint')}
        fout={fout('advies')}
        waarde={invoer.advies}
        onWijzig={(advies) => zet({ advies })}
        teller={teller}
      />
      <Tekstveld
        id="kenmerk"
        label={labels.kenmerk}
        hint={t('raadplegen:formulier.kenmerkHint')}
        nietVerplicht={nietVerplicht}
        fout={fout('kenmerk')}
        waarde={invoer.kenmerk}
        onWijzig={(kenmerk) => zet({ kenmerk })}
        breedte="half"
      />
      <Tekstvak
        id="vervolg"
        label={labels.vervolg}
        hint={t('raadplegen:formulier.vervolgHint')}
        nietVerplicht={nietVerplicht}
        fout={fout('vervolg')}
        waarde={invoer.vervolg}
        onWijzig={(vervolg) => zet({ vervolg })}
        regels={2}
        teller={teller}
      />
    </>
  )
}
