import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { KaderVraag } from '../../../machines/index'
import { Knop } from '../../ui/knop'
import { Tekstvak } from '../../ui/tekstvak'
import { useKlad, useKladveld } from '../../werk/klad'
import { KladMelding } from '../../werk/klad-melding'
import { useToegang } from '../../werk/toegang'
import { useWerk } from '../../werk/werk'

type Gekopieerd = 'nee' | 'ja' | 'mislukt'

const PAST = 2000

/**
 * A text to send about a text of ours: which kader, version, question and source, and room for the remark. Nothing of
 * the casus is in it, and nothing leaves this screen but by the button.
 */
export function FoutInTekst({ vraag }: { readonly vraag: KaderVraag }) {
  const { t } = useTranslation()
  const klad = useKlad('tekstfout')
  const [opmerking, zetOpmerking] = useKladveld(klad, 'opmerking', '')
  const [gekopieerd, zetGekopieerd] = useState<Gekopieerd>('nee')
  const blok = useRef<HTMLPreElement>(null)
  const tekst = useBrief(vraag, opmerking)
  const log = useToegang()
  const { id } = useWerk()
  const kopieer = async () => {
    try {
      await navigator.clipboard.writeText(tekst)
      zetGekopieerd('ja')
      log({ handeling: 'gekopieerd', casus: id, doel: 'vraag' })
    } catch {
      if (blok.current) window.getSelection()?.selectAllChildren(blok.current)
      zetGekopieerd('mislukt')
    }
  }
  return (
    <>
      <p>{t('wegen:bron.uitleg')}</p>
      <KladMelding klad={klad} />
      <Tekstvak
        id="tekstfout"
        regels={2}
        max={PAST}
        label={t('wegen:bron.opmerking')}
        hint={t('wegen:bron.opmerkingHint')}
        waarde={opmerking}
        onWijzig={(nieuw) => {
          zetOpmerking(nieuw)
          zetGekopieerd('nee')
        }}
      />
      <p>{t('wegen:bron.tekst')}</p>
      <pre className="ww-brief" translate="no" ref={blok}>
        {tekst}
      </pre>
      <Knop soort="tweede" onClick={() => void kopieer()}>
        {t('wegen:bron.kopieer')}
      </Knop>
      <p role="status">
        {gekopieerd === 'ja' && t('wegen:bron.gekopieerd')}
        {gekopieerd === 'mislukt' && t('wegen:bron.nietGekopieerd')}
      </p>
      <p>{t('wegen:bron.naarWie')}</p>
    </>
  )
}

function useBrief(vraag: KaderVraag, opmerking: string): string {
  const { casus, teksten, bronnen } = useWerk()
  const { t, i18n } = useTranslation()
  const { kader, versie } = casus.kader
  return [
    t('wegen:bron.brief.kop'),
    t('wegen:bron.brief.kader', { kader: teksten.titel, id: kader, versie }),
    t('wegen:bron.brief.vraag', { titel: teksten.vragen[vraag.id]?.titel ?? vraag.id, vraag: vraag.id }),
    t('wegen:bron.brief.bron', { bron: bronnen[vraag.bron]?.titel ?? vraag.bron, id: vraag.bron }),
    t('wegen:bron.brief.taal', { taal: i18n.language }),
    t('wegen:bron.brief.app', { versie: __APP_VERSIE__ }),
    t('wegen:bron.brief.opmerking', { opmerking: opmerking.trim() || t('wegen:bron.brief.leeg') }),
  ].join('\n')
}
