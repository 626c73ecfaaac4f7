import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Bezwaar } from '../../machines/index'
import { Formulier } from '../ui/formulier'
import type { Fout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import type { Kadermap } from '../werk/kaderlijst'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { useBezwaarzin } from '../werk/zinnen'
import { ALLE_VELDEN, bezwarenBij, invoerVan, type Keuzes, LEEG, PAGINAS } from './nieuw-invoer'
import { NieuwPagina } from './nieuw-pagina'
import { usePaginanummer } from './paginanummer'

export interface NieuwVragenProps {
  readonly kaders: readonly Kadermap[]
  readonly open: (invoer: Record<string, unknown>) => Promise<{ goed: true } | { bezwaren: readonly Bezwaar[] }>
}

/** One question a page. All answers stay here until the last page; nothing is kept before the casus is opened. */
export function NieuwVragen({ kaders, open }: NieuwVragenProps) {
  const { t } = useTranslation()
  const [keuzes, zetKeuzes] = useState<Keuzes>(LEEG)
  const [fouten, zetFouten] = useState<readonly Fout[]>([])
  const [bezig, zetBezig] = useState(false)
  const [nr, gaNaarPagina] = usePaginanummer(PAGINAS.length, () => zetFouten([]))
  const alsFout = useAlsFout()
  const pagina = PAGINAS[nr] ?? PAGINAS[0]
  const kader = kaders.find((een) => een.kader.kader === keuzes.kader)
  const laatste = nr === PAGINAS.length - 1

  const verder = async (nu: Keuzes) => {
    if (bezig) return
    const invoer = invoerVan(nu, kader?.kader.versie)
    const mis = bezwarenBij(invoer, laatste ? ALLE_VELDEN : pagina.velden).map(alsFout)
    zetFouten(mis)
    if (mis.length > 0) return
    if (!laatste) return gaNaarPagina(nr + 1)
    zetBezig(true)
    const uitkomst = await open(invoer)
    zetBezig(false)
    if ('bezwaren' in uitkomst) zetFouten(uitkomst.bezwaren.map(alsFout))
  }

  return (
    <Pagina
      key={pagina.id}
      titel={t(`start:nieuw.${pagina.id}.titel`)}
      aanhef={t('start:nieuw.aanhef', { nr: nr + 1, totaal: PAGINAS.length })}
      inleiding={t(`start:nieuw.${pagina.id}.inleiding`)}
      fout={fouten.length > 0}
    >
      <Formulier
        fouten={fouten}
        foutenTitel={t('app:formulier.nietIngevuld')}
        onVerstuur={() => void verder(keuzes)}
        acties={
          <>
            <Knop type="submit" id="vastleggen">
              {laatste ? t('start:nieuw.open') : t('app:knop.verder')}
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
          id={pagina.id}
          kaders={kaders}
          kader={kader}
          keuzes={keuzes}
          zet={(deel) => zetKeuzes({ ...keuzes, ...deel })}
          fout={(veld) => fouten.find((een) => een.veld === veld)?.tekst}
        />
      </Formulier>
    </Pagina>
  )
}

/** The core says which field is wrong; here it gets the words of this page. */
function useAlsFout(): (bezwaar: Bezwaar) => Fout {
  const { t, i18n } = useTranslation()
  const zin = useBezwaarzin()
  return (bezwaar) => {
    const veld = bezwaar.waarden['veld'] ?? 'vastleggen'
    const sleutel = [`start:nieuw.fout.${veld}`, `fout:${bezwaar.id}`].find((een) => i18n.exists(een))
    return { veld, tekst: sleutel ? t(sleutel as never, { ...bezwaar.waarden }) : zin(bezwaar) }
  }
}
