import { useTranslation } from 'react-i18next'
import type { Reden } from '../../machines/index'
import { Kop } from '../ui/kop'
import { OordeelKop } from '../ui/oordeel-kop'
import { Redenen } from '../ui/redenen'
import { useWerk } from '../werk/werk'
import { useNoem } from '../werk/zinnen'

/** What the kader says about the answers, with every reason and its source. */
export function DossierOordeel() {
  const { t } = useTranslation()
  const { oordeel, teksten, bronnen } = useWerk()
  const noem = useNoem()
  const bron = (reden: Reden) => {
    const { titel, uitgever, datum } = bronnen[reden.bron] ?? { titel: reden.bron, uitgever: '', datum: '' }
    const herkomst = [titel, uitgever, datum].filter(Boolean).join(', ')
    return (
      <>
        <span lang="nl">{herkomst}</span>
        {` · ${t(`kern:grondslag.${reden.grondslag}.label`)} · ${t(`kern:zekerheid.${reden.zekerheid}`)}`}
      </>
    )
  }
  return (
    <section className="ww-dossier__sectie">
      <OordeelKop
        soort={oordeel.melden}
        aanhef={t('app:oordeel.aanhefKader', { kader: teksten.titel })}
        titel={t(`kern:melden.${oordeel.melden}.titel`)}
      >
        <p>{t(`kern:hulp.${oordeel.hulp}.titel`)}</p>
        <p className="ww-zacht">{t('app:oordeel.jijBeslist')}</p>
      </OordeelKop>
      <Kop niveau={3}>{t('app:oordeel.redenen')}</Kop>
      {oordeel.redenen.length === 0 && <p>{t('uitvoer:geenRedenen')}</p>}
      <Redenen
        redenen={oordeel.redenen.map((reden, plek) => ({
          id: `${plek}-${reden.soort}`,
          titel: t(`kern:reden.${reden.soort}`, {
            vraag: reden.vraag ? noem('vraag', reden.vraag) : '',
            antwoord: reden.antwoord ? antwoordwoord(reden) : '',
          }),
          tekst: reden.melden ? `${t(`kern:melden.${reden.melden}.titel`)}.` : undefined,
          bron: bron(reden),
        }))}
      />
    </section>
  )

  function antwoordwoord({ soort, vraag, antwoord }: Reden): string {
    const antwoorden = soort === 'toets' ? teksten.toets.antwoorden : teksten.vragen[vraag ?? '']?.antwoorden
    return (antwoorden?.[antwoord ?? '']?.label ?? antwoord ?? '').toLowerCase()
  }
}
