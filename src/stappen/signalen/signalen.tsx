import { BijzonderAandacht } from '../bijzonder-aandacht'
import { StapPagina } from '../stap-pagina'
import { BijzonderhedenKort } from './bijzonderheden-kort'
import { CheckKort } from './check-kort'
import { EersteVragen } from './eerste-vragen'
import { Feiten } from './feiten'
import { HuishoudenKort } from './huishouden-kort'
import { Onthulling } from './onthulling'
import { SignalenlijstKort } from './signalenlijst-kort'
import { NuHandelen } from './vertrek-nu'
import { VlaggenKort } from './vlaggen-kort'

/** Step 1: what was seen and heard, who lives there, and what asks for care at once. */
export function Signalen() {
  return (
    <StapPagina stap="signalen">
      <NuHandelen />
      <Onthulling />
      <BijzonderAandacht stap="signalen" />
      <EersteVragen />
      <Feiten />
      <SignalenlijstKort />
      <HuishoudenKort />
      <CheckKort soort="kindcheck" />
      <CheckKort soort="mantelzorgverleningscheck" />
      <VlaggenKort />
      <BijzonderhedenKort />
    </StapPagina>
  )
}
