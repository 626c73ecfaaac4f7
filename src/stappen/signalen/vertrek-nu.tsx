import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { KnopLink } from '../../ui/knop-link'
import { Bel } from '../../werk/bel'
import { paden } from '../../werk/paden'
import { useWerk } from '../../werk/werk'
import { AcuutNu } from '../acuut-nu'
import { useVertrekt } from './vertrekt'

/** What cannot wait, on top: that somebody leaves this week, or else that the acute question waits. */
export function NuHandelen() {
  const { id } = useWerk()
  const { t } = useTranslation()
  const vertrekt = useVertrekt()
  if (vertrekt.length === 0) return <AcuutNu />
  return (
    <VertrekNu
      bij={vertrekt}
      erbij={
        <KnopLink href={paden.vraag(id, 'acuut')} soort="tweede">
          {t('signalen:acuut.vraag')}
        </KnopLink>
      }
    >
      <p>{t('kern:blokkade.acuut-nu-beoordelen.uitleg')}</p>
    </VertrekNu>
  )
}

export interface VertrekNuProps {
  /** The bijzonderheden it is about: with genital mutilation the police is called too. */
  bij: readonly string[]
  erbij?: ReactNode
  children?: ReactNode
}

/** Somebody leaves this week: calling goes before filling in. */
export function VertrekNu({ bij, erbij, children }: VertrekNuProps) {
  const { t } = useTranslation()
  return (
    <Bericht
      soort="gevaar"
      titel={t('signalen:bijzonder.vertrekNu')}
      acties={
        <>
          <Bel wie="veilig-thuis" soort="gevaar" />
          <Bel wie="noodnummer" soort="tweede" />
          {erbij}
        </>
      }
    >
      <p>{t(bij.includes('vgv') ? 'signalen:bijzonder.vertrekNuPolitie' : 'signalen:bijzonder.vertrekNuUitleg')}</p>
      {children}
    </Bericht>
  )
}
