import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Uitklap } from '../../ui/uitklap'
import { Pagina } from '../../werk/pagina'
import { useStapKop } from '../stap-kop'
import { HuishoudenCompleet } from './huishouden-compleet'
import { HuishoudenTekening } from './huishouden-tekening'
import '../delen.css'
import { NaarStap } from '../naar-stap'
import { PersonenLijst } from './personen-lijst'
import { PersoonFormulier } from './persoon-formulier'

/** Everyone in and around the home, and the word that nobody who depends on it is missing. */
export function Huishouden() {
  const { t } = useTranslation()
  const kop = useStapKop('signalen')
  const [fout, zetFout] = useState(false)
  const [keer, zetKeer] = useState(0)
  return (
    <>
      <NaarStap stap="signalen" />
      <Pagina
        titel={t('signalen:huishouden.titel')}
        aanhef={kop.onder}
        inleiding={t('signalen:huishouden.inleiding')}
        fout={fout}
      >
        <div className="ww-delen">
          <HuishoudenTekening />
          <PersonenLijst />
          <PersoonFormulier key={keer} opnieuw={keer > 0} onFout={zetFout} onBewaard={() => zetKeer(keer + 1)} />
          <HuishoudenCompleet />
          <Uitklap titel={t('signalen:huishouden.wieTelt')}>
            <p>{t('signalen:huishouden.wieTeltTekst')}</p>
          </Uitklap>
        </div>
      </Pagina>
    </>
  )
}
