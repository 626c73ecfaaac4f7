import { AcuutNu } from '../acuut-nu'
import { StapPagina } from '../stap-pagina'
import { BijzonderhedenKort } from './bijzonderheden-kort'
import { EersteVragen } from './eerste-vragen'
import { Feiten } from './feiten'
import { HuishoudenKort } from './huishouden-kort'
import { KindcheckKort } from './kindcheck-kort'
import { VlaggenKort } from './vlaggen-kort'

/** Step 1: what was seen and heard, who lives there, and what asks for care at once. */
export function Signalen() {
  return (
    <StapPagina stap="signalen">
      <AcuutNu />
      <EersteVragen />
      <Feiten />
      <HuishoudenKort />
      <KindcheckKort />
      <VlaggenKort />
      <BijzonderhedenKort />
    </StapPagina>
  )
}
