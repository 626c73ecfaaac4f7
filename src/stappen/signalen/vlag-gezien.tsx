import { useTranslation } from 'react-i18next'
import { Bericht } from '../../ui/bericht'
import { Bel } from '../../werk/bel'

/** From the first tick on: whom to call, before anything is recorded. It says nothing about how many there are. */
export function VlagGezien({ aan }: { readonly aan: boolean }) {
  const { t } = useTranslation()
  return (
    <div role="status">
      {aan && (
        <Bericht
          soort="gevaar"
          titel={t('signalen:vlaggen.nu')}
          acties={
            <>
              <Bel wie="noodnummer" soort="gevaar" />
              <Bel wie="veilig-thuis" soort="tweede" />
            </>
          }
        >
          <p>{t('signalen:vlaggen.nuUitleg')}</p>
        </Bericht>
      )}
    </div>
  )
}
