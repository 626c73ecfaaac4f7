import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bezwaar, Kaderkaart, Rol } from '../../machines/index'
import { Formulier } from '../ui/formulier'
import type { Fout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import { useKader } from '../werk/kaderlijst'
import { useKlad, useKladveld } from '../werk/klad'
import { KladMelding } from '../werk/klad-melding'
import type { Organisatieprofiel } from '../werk/organisatieprofiel'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { usePaginanummer } from '../werk/paginanummer'
import { useBezwaarzin } from '../werk/zinnen'
import {
  ALLE_VELDEN,
  beginKeuzes,
  bezwarenBij,
  invoerVan,
  type Keuzes,
  leesKeuzes,
  PAGINAS,
  veldBijKader,
} from './nieuw-invoer'
import { NieuwPagina } from './nieuw-pagina'

export interface NieuwVragenProps {
  readonly kaarten: readonly Kaderkaart[]
  readonly rollen: readonly Rol[]
  readonly profiel: Organisatieprofiel
  readonly open: (invoer: Record<string, unknown>) => Promise<{ goed: true } | { bezwaren: readonly Bezwaar[] }>
}

/** One question a page. All answers are a draft until the last page; only then there is a casus. */
export function NieuwVragen({ kaarten, rollen, profiel, open }: NieuwVragenProps) {
  const { t } = useTranslation()
  const klad = useKlad()
  const [keuzes, zetKeuzes] = useKladveld<Keuzes>(klad, 'keuzes', () => beginKeuzes(profiel), leesKeuzes(profiel))
  const [fouten, zetFouten] = useState<readonly Fout[]>([])
  const [bezig, zetBezig] = useState(false)
  const [nr, gaNaarPagina] = usePaginanummer(PAGINAS.length, () => zetFouten([]))
  const alsFout = useAlsFout(keuzes)
  const pagina = PAGINAS[nr] ?? PAGINAS[0]
  const kaart = kaarten.find(({ kader }) => kader === keuzes.kader)
  const kader = useKader(kaart ?? null)
  const laatste = nr === PAGINAS.length - 1

  const verder = async (nu: Keuzes) => {
    if (bezig) return
    const invoer = invoerVan(nu, kaart)
    const mis = bezwarenBij(invoer, laatste ? ALLE_VELDEN : pagina.velden).map(alsFout)
    zetFouten(mis)
    if (mis.length > 0) return
    if (!laatste) return gaNaarPagina(nr + 1)
    zetBezig(true)
    const uitkomst = await open(invoer)
    zetBezig(false)
    if ('bezwaren' in uitkomst) zetFouten(uitkomst.bezwaren.map(alsFout))
    else klad.wis()
  }

  return (
    <Pagina
      key={pagina.id}
      titel={t(`nieuw:${pagina.id}.titel`)}
      aanhef={t('nieuw:aanhef', { nr: nr + 1, totaal: PAGINAS.length })}
      inleiding={t(`nieuw:${pagina.id}.inleiding`)}
      fout={fouten.length > 0}
    >
      <KladMelding klad={klad} />
      <Formulier
        fouten={fouten}
        foutenTitel={t('app:formulier.nietIngevuld')}
        onVerstuur={() => void verder(keuzes)}
        acties={
          <>
            <Knop type="submit" id="vastleggen">
              {laatste ? t('nieuw:open') : t('app:knop.verder')}
            </Knop>
            {nr > 0 ? (
              <Knop soort="stil" onClick={() => gaNaarPagina(nr - 1)}>
                {t('app:knop.terug')}
              </Knop>
            ) : (
              <KnopLink soort="stil" href={paden.start}>
                {t('app:knop.annuleer')}
              </KnopLink>
            )}
          </>
        }
      >
        <NieuwPagina
          key={klad.keer}
          id={pagina.id}
          {...{ kaarten, rollen, profiel, kaart, kader, keuzes }}
          zet={(deel) => zetKeuzes((vorige) => ({ ...vorige, ...deel }))}
          fout={(veld) => fouten.find((een) => een.veld === veld)?.tekst}
        />
      </Formulier>
    </Pagina>
  )
}

/** The core says which field is wrong; here it gets the words of this page. */
function useAlsFout(keuzes: Keuzes): (bezwaar: Bezwaar) => Fout {
  const { t, i18n } = useTranslation()
  const zin = useBezwaarzin()
  return (bezwaar) => {
    const genoemd = bezwaar.waarden['veld'] ?? 'vastleggen'
    const veld = genoemd === 'kader' ? veldBijKader(keuzes) : genoemd
    const sleutel = [`nieuw:fout.${veld}`, `fout:${bezwaar.id}`].find((een) => i18n.exists(een))
    return { veld, tekst: sleutel ? t(sleutel as never, { ...bezwaar.waarden }) : zin(bezwaar) }
  }
}
