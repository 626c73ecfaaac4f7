import { useEffect, useId, useRef } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { Knop } from '../ui/knop'
import { Verbergknop } from '../werk/verbergknop'
import { WAARSCHUWTIJD } from './klok'
import { WAARSCHUWING } from './levensteken'
import './waarschuwing-vooraf.css'

/** A screen reader hears it at these moments only. */
const ZEG_BIJ = [WAARSCHUWTIJD / 1000, 30, 10]

export interface WaarschuwingVoorafProps {
  /** Seconds until the lock falls; `null`: there is nothing to warn of. */
  readonly seconden: number | null
  readonly onBlijf: () => void
  readonly onVergrendel: () => void
}

/**
 * Warns that the lock is about to fall. It takes no focus: who types goes on typing, and is there by doing so. An open
 * dialog makes all outside it unreachable, so the warning stands inside that.
 */
export function WaarschuwingVooraf({ seconden, ...doen }: WaarschuwingVoorafProps) {
  if (seconden === null) return null
  const dialogen = [...document.querySelectorAll('dialog[open]')]
  return createPortal(<Waarschuwing seconden={seconden} {...doen} />, dialogen.at(-1) ?? document.body)
}

function Waarschuwing(props: WaarschuwingVoorafProps & { readonly seconden: number }) {
  const { seconden, onBlijf, onVergrendel } = props
  const { t } = useTranslation()
  const titel = useId()
  return (
    <section className="ww-slotwaarschuwing" aria-labelledby={titel} {...{ [WAARSCHUWING]: '' }}>
      <h2 className="nl-heading nl-heading--level-3" id={titel}>
        {t('wacht:waarschuwing.titel')}
      </h2>
      <p>{t('wacht:waarschuwing.over', { count: seconden })}</p>
      <p>{t('wacht:waarschuwing.klad')}</p>
      <Omroep seconden={seconden} />
      <div className="ww-rij">
        <Knop onClick={onBlijf}>{t('wacht:waarschuwing.blijf')}</Knop>
        <Knop soort="tweede" icoon="slot" onClick={onVergrendel}>
          {t('app:vergrendelen.label')}
        </Knop>
        <Verbergknop />
      </div>
    </section>
  )
}

/** Empty when it comes, and filled after that: a region that brings its words along is not read out. */
function Omroep({ seconden }: { readonly seconden: number }) {
  const { t } = useTranslation()
  const plek = useRef<HTMLParagraphElement>(null)
  const zin = t('wacht:waarschuwing.hoor', { count: ZEG_BIJ.findLast((moment) => moment >= seconden) ?? seconden })
  useEffect(() => {
    if (plek.current) plek.current.textContent = zin
  }, [zin])
  return <p className="ww-verborgen-tekst" role="status" ref={plek} />
}
