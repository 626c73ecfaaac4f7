import { NaslagScherm } from '../kaders/kaders-schermen'
import { vandaag } from './tijd'

/** What all kaders share, as it stands today. */
export function NaslagPagina({ deel }: { readonly deel: string }) {
  return <NaslagScherm deel={deel} vandaag={vandaag()} />
}
