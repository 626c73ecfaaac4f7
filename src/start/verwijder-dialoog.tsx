import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../ui/bericht'
import { Dialoog } from '../ui/dialoog'
import { Knop } from '../ui/knop'
import { KnopLink } from '../ui/knop-link'
import type { Casuskaartje } from '../werk/lijst'
import { paden } from '../werk/paden'
import { Verbergknop } from '../werk/verbergknop'

export interface VerwijderDialoogProps {
  readonly kaartje: Casuskaartje
  readonly verwijder: (id: string) => Promise<void>
  readonly onSluit: () => void
}

/** Asks before a casus is thrown away, and points to the uitvoer first: there is no way back. */
export function VerwijderDialoog({ kaartje, verwijder, onSluit }: VerwijderDialoogProps) {
  const { t } = useTranslation()
  const [bezig, zetBezig] = useState(false)
  const [mislukt, zetMislukt] = useState(false)
  const doe = async () => {
    if (bezig) return
    zetBezig(true)
    try {
      await verwijder(kaartje.id)
      onSluit()
    } catch {
      zetBezig(false)
      zetMislukt(true)
    }
  }
  return (
    <Dialoog
      titel={t('start:verwijder.titel', { codenaam: kaartje.codenaam })}
      sluitLabel={t('app:knop.sluit')}
      onSluit={onSluit}
      verbergen={<Verbergknop />}
      acties={
        <>
          <KnopLink href={paden.scherm(kaartje.id, 'uitvoer')}>{t('start:verwijder.uitvoer')}</KnopLink>
          <Knop soort="gevaar" onClick={() => void doe()}>
            {t('start:verwijder.doe')}
          </Knop>
          <Knop soort="stil" onClick={onSluit}>
            {t('app:knop.annuleer')}
          </Knop>
        </>
      }
    >
      <p>{t('start:verwijder.uitleg')}</p>
      <p>{t('start:verwijder.eerstUitvoer')}</p>
      {mislukt && (
        <Bericht soort="let-op" rol="alert">
          <p>{t('start:verwijder.mislukt')}</p>
        </Bericht>
      )}
    </Dialoog>
  )
}
