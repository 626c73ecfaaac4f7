import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { blokkadesVoor } from '../../machines/index'
import { Bericht } from '../ui/bericht'
import { Knop } from '../ui/knop'
import { Kop } from '../ui/kop'
import { Blokkadelijst } from '../werk/blokkadelijst'
import { useWerk } from '../werk/werk'

/** Prints this page. While contact with the family is held, it first says for whom this paper is not. */
export function Afdrukken() {
  const { t } = useTranslation()
  const { casus, stand } = useWerk()
  const [gevraagd, zetGevraagd] = useState(false)
  const doorgaan = useRef<HTMLButtonElement>(null)
  const contact = blokkadesVoor(casus.kader, stand, 'contact')
  useEffect(() => {
    if (gevraagd) doorgaan.current?.focus()
  }, [gevraagd])
  const druk = () => {
    zetGevraagd(false)
    window.print()
  }
  return (
    <section className="ww-uitvoer-deel">
      <Kop niveau={2}>{t('uitvoer:afdrukken.titel')}</Kop>
      <p>
        {t('uitvoer:afdrukken.uitleg')} {t('app:afdruk.let')}
      </p>
      {gevraagd ? (
        <Bericht
          soort="let-op"
          niveau={3}
          rol="alert"
          titel={t('uitvoer:afdrukken.nietVoorGezin')}
          acties={
            <>
              <Knop ref={doorgaan} onClick={druk}>
                {t('uitvoer:afdrukken.toch')}
              </Knop>
              <Knop soort="tweede" onClick={() => zetGevraagd(false)}>
                {t('app:knop.annuleer')}
              </Knop>
            </>
          }
        >
          <p>{t('uitvoer:afdrukken.nietVoorGezinUitleg')}</p>
          <Blokkadelijst blokkades={contact} />
        </Bericht>
      ) : (
        <Knop soort="tweede" onClick={() => (contact.length > 0 ? zetGevraagd(true) : druk())}>
          {t('app:knop.afdrukken')}
        </Knop>
      )}
    </section>
  )
}
