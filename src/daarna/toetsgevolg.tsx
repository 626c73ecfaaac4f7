import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { Nodig } from './nodig'

export interface ToetsgevolgProps {
  resultaat: string
  onTerug: () => void
}

/** What the answer means, told once it is recorded: the words of the kader, and what is asked for now. */
export function Toetsgevolg({ resultaat, onTerug }: ToetsgevolgProps) {
  const { t } = useTranslation()
  const { teksten, oordeel } = useWerk()
  const antwoord = teksten.toets.antwoorden[resultaat]
  return (
    <Pagina titel={t('daarna:toets.gevolg')} aanhef={t('daarna:toets.aanhef')}>
      <Bericht soort="uitleg" titel={t('daarna:toets.antwoord', { antwoord: antwoord?.label ?? resultaat })}>
        <p>{antwoord?.gevolg}</p>
      </Bericht>
      <p>
        {t('app:oordeel.aanhef')}: <strong>{t(`kern:melden.${oordeel.melden}.titel`)}</strong>
      </p>
      <Kop niveau={2}>{t('app:stap.nogNodig')}</Kop>
      <Nodig />
      <Knop onClick={onTerug}>{t('daarna:toets.naarHulp')}</Knop>
    </Pagina>
  )
}
