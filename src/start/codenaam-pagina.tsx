import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Tekstveld } from '../ui/tekstveld'
import './nieuw.css'
import type { PaginaDeel } from './nieuw-pagina'

/** A name that only the professional can lead back to someone. */
export function CodenaamPagina({ keuzes, zet, fout }: PaginaDeel) {
  const { t } = useTranslation()
  const voorbeelden = t('nieuw:codenaam.voorbeelden').split(' ')
  return (
    <>
      <Tekstveld
        id="codenaam"
        breedte="half"
        label={t('nieuw:codenaam.label')}
        hint={t('nieuw:codenaam.hint')}
        fout={fout('codenaam')}
        waarde={keuzes.codenaam}
        onWijzig={(codenaam) => zet({ codenaam })}
      />
      <p id="voorbeelden">{t('nieuw:codenaam.kies')}</p>
      <fieldset className="ww-rij ww-namen" aria-labelledby="voorbeelden">
        {voorbeelden.map((naam) => (
          <Knop
            key={naam}
            soort="tweede"
            aria-pressed={keuzes.codenaam === naam}
            onClick={() => zet({ codenaam: naam })}
          >
            {naam}
          </Knop>
        ))}
      </fieldset>
    </>
  )
}
