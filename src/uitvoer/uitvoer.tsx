import { useTranslation } from 'react-i18next'
import { Terug } from '../ui/terug'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useWerk } from '../werk/werk'
import { Afdrukken } from './afdrukken'
import { Dossier } from './dossier'
import { Opbergen } from './opbergen'
import { PakketBewaren } from './pakket-bewaren'

/** What goes into the file of the organisation: on paper, as a file that others can check, and here to read. */
export function Uitvoer() {
  const { t } = useTranslation()
  const { id } = useWerk()
  return (
    <Pagina titel={t('uitvoer:titel')}>
      <div className="ww-niet-afdrukken">
        <p className="nl-paragraph nl-paragraph--lead">{t('uitvoer:inleiding')}</p>
        <PakketBewaren />
        <Afdrukken />
        <Opbergen />
        <Terug href={paden.casus(id)}>{t('uitvoer:terug')}</Terug>
      </div>
      <Dossier />
      <Terug href={paden.casus(id)}>{t('uitvoer:terug')}</Terug>
    </Pagina>
  )
}
