import { useTranslation } from 'react-i18next'
import { Terug } from '../../ui/terug'
import { Pagina } from '../../werk/pagina'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { NogNodig } from '../nog-nodig'
import { StapAfronden } from '../stap-afronden'
import { useStapKop } from '../stap-kop'
import { BijzonderhedenKort } from './bijzonderheden-kort'
import { EersteVragen } from './eerste-vragen'
import { Feiten } from './feiten'
import { HuishoudenKort } from './huishouden-kort'
import { KindcheckKort } from './kindcheck-kort'
import { VlaggenKort } from './vlaggen-kort'

/** Step 1: what was seen and heard, who lives there, and what asks for care at once. */
export function Signalen() {
  const { id } = useWerk()
  const { t } = useTranslation()
  const { titel, uitleg, aanhef } = useStapKop('signalen')
  return (
    <>
      <Terug href={paden.casus(id)}>{t('signalen:terug')}</Terug>
      <Pagina titel={titel} aanhef={aanhef} inleiding={uitleg}>
        <AcuutNu />
        <EersteVragen />
        <Feiten />
        <HuishoudenKort />
        <KindcheckKort />
        <VlaggenKort />
        <BijzonderhedenKort />
        <NogNodig stap="signalen" />
        <StapAfronden stap="signalen" />
      </Pagina>
    </>
  )
}
