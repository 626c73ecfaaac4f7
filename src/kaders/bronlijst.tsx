import { useTranslation } from 'react-i18next'
import type { Bron } from '../../machines/index'
import { huidigeTaal } from '../taal/taal'
import { useBron } from '../werk/bronnen-context'
import { useNagekeken } from './nagekeken'

/** Sources in full. Only here stand their addresses, as links that leave Weegwijzer. */
export function Bronlijst({ ids }: { readonly ids: readonly string[] }) {
  return (
    <ul className="ww-bronlijst">
      {ids.map((id) => (
        <Bronpost key={id} id={id} />
      ))}
    </ul>
  )
}

function Bronpost({ id }: { readonly id: string }) {
  const bron = useBron(id)
  return <li>{bron ? <Geladen bron={bron} /> : id}</li>
}

function Geladen({ bron }: { readonly bron: Bron }) {
  const { t } = useTranslation()
  const nagekeken = useNagekeken()
  const { titel, uitgever, datum, adres, wet, artikel, gelezen, opmerking } = bron
  return (
    <>
      <strong lang="nl">{titel}</strong>
      <br />
      <span lang="nl">{t('kaders:uitgave', { uitgever, datum })}</span>
      {wet && artikel && (
        <>
          <br />
          {t('kaders:wet', { wet, artikel })}
        </>
      )}
      <br />
      <span className="ww-zacht">
        {t(`kern:gelezen.${gelezen}`)} · {nagekeken(bron.nagekeken)}
      </span>
      {opmerking && (
        <>
          <br />
          <span className="ww-zacht">{opmerking[huidigeTaal()]}</span>
        </>
      )}
      {adres && (
        <>
          <br />
          <a className="nl-link" href={adres} target="_blank" rel="noreferrer">
            {t('kaders:adres')}
            <span className="ww-verborgen-tekst">
              : <span lang="nl">{titel}</span>
            </span>
          </a>
          <span className="ww-bronlijst__adres"> {adres}</span>
        </>
      )}
    </>
  )
}
