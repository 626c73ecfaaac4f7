import { useTranslation } from 'react-i18next'
import { type Kaderkaart, laadKaarten, laadRollen, nieuwsteKaarten, type Rol } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { FoutVlak } from '../ui/fout-vlak'
import { Laden } from '../ui/laden'
import { useGeladen } from '../werk/geladen'
import { MetKladjes } from '../werk/met-kladjes'
import type { Organisatieprofiel } from '../werk/organisatieprofiel'
import { Pagina } from '../werk/pagina'
import { NieuwVragen, type NieuwVragenProps } from './nieuw-vragen'

export interface NieuwProps extends Pick<NieuwVragenProps, 'open'> {
  readonly profiel: () => Promise<Organisatieprofiel>
}

/** A new casus: who are you, and so which kader; then how the casus is called and who decides. */
export function Nieuw({ open, profiel }: NieuwProps) {
  const { t } = useTranslation()
  const taal = huidigeTaal()
  const laad = async (): Promise<Nodig> => {
    const [kaarten, rollen, bekend] = await Promise.all([laadKaarten(taal), laadRollen(taal), profiel()])
    return { kaarten: nieuwsteKaarten(kaarten), rollen, profiel: bekend }
  }
  const geladen = useGeladen(taal, laad, true)
  const wacht = <Laden tekst={t('app:laden.kader')} />
  if (geladen.soort === 'klaar') {
    return (
      <MetKladjes casus="" scherm="nieuw" wacht={<Pagina titel={t('nieuw:titel')}>{wacht}</Pagina>}>
        <NieuwVragen {...geladen.inhoud} open={open} />
      </MetKladjes>
    )
  }
  return (
    <Pagina titel={t('nieuw:titel')}>
      {geladen.soort === 'laden' && wacht}
      {geladen.soort === 'fout' && (
        <FoutVlak
          niveau={2}
          titel={t('nieuw:laadfout')}
          opnieuwLabel={t('app:knop.opnieuw')}
          onOpnieuw={geladen.opnieuw}
        >
          <p>{t('nieuw:laadfoutUitleg')}</p>
        </FoutVlak>
      )}
    </Pagina>
  )
}

interface Nodig {
  readonly kaarten: readonly Kaderkaart[]
  readonly rollen: readonly Rol[]
  readonly profiel: Organisatieprofiel
}
