import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Fout } from '../keten/uitkomst'
import type { Reserve } from '../opslag/reserve/reserve'
import { Bestandsveld } from '../ui/bestandsveld'
import { Formulier } from '../ui/formulier'
import type { Fout as Veldfout } from '../ui/foutenlijst'
import { Knop } from '../ui/knop'
import { Laden } from '../ui/laden'
import { Terug } from '../ui/terug'
import { useFoutzin } from '../werk/foutzin'
import { leesHerstelsleutel } from '../werk/herstelsleutel'
import { paden } from '../werk/paden'
import { Pagina } from '../werk/pagina'
import { type Bekekenplan, type Herspeel, speelNa } from './terugzetten-naspelen'
import { TerugzettenSleutel } from './terugzetten-sleutel'
import { type GekozenBestand, leesGekozen } from './terugzetten-slot'

export interface TerugzettenKiezenProps {
  readonly kluis: Pick<Reserve, 'leesReserve' | 'regelsUitReserve'>
  readonly herspeel: Herspeel
  readonly onPlan: (plan: Bekekenplan) => void
}

/** The file and what opens it. Only one field is asked: the file itself says with what it is locked. */
export function TerugzettenKiezen({ kluis, herspeel, onPlan }: TerugzettenKiezenProps) {
  const { t } = useTranslation()
  const zin = useFoutzin()
  const [bestand, zetBestand] = useState<GekozenBestand | null>(null)
  const [sleutel, zetSleutel] = useState('')
  const [fouten, zetFouten] = useState<readonly Veldfout[]>([])
  const [bezig, zetBezig] = useState(false)
  const keuze = useRef(0)
  const bij = (veld: 'bestand' | 'sleutel', fout: Fout): Veldfout => ({ veld, tekst: zin(fout) })

  const kies = async (gekozen: File) => {
    keuze.current += 1
    const deze = keuze.current
    const gelezen = await leesGekozen(gekozen)
    if (deze !== keuze.current) return
    zetBestand('goed' in gelezen ? gelezen.goed : null)
    zetSleutel('')
    zetFouten('goed' in gelezen ? [] : [bij('bestand', gelezen.fout)])
  }
  const open = async (): Promise<readonly Veldfout[]> => {
    if (!bestand) return [{ veld: 'bestand', tekst: t('reserve:zetTerug.kiesEerst') }]
    const { bytes, slot } = bestand
    if (sleutel.trim() === '') return [{ veld: 'sleutel', tekst: t(`reserve:zetTerug.leeg.${slot}`) }]
    const getypt = slot === 'wachtzin' ? { goed: sleutel } : leesHerstelsleutel(sleutel)
    if (!('goed' in getypt)) return [bij('sleutel', getypt.fout)]
    const plan = await kluis.leesReserve(
      bytes,
      slot === 'wachtzin' ? { soort: slot, wachtzin: getypt.goed } : { soort: slot, herstelsleutel: getypt.goed },
    )
    if ('goed' in plan) onPlan(await speelNa(kluis, plan.goed, herspeel))
    return 'goed' in plan ? [] : [bij(isSleutelfout(plan.fout) ? 'sleutel' : 'bestand', plan.fout)]
  }
  const verstuur = async () => {
    if (bezig) return
    zetBezig(true)
    const mis = await open()
    zetBezig(false)
    zetFouten(mis)
  }
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst

  return (
    <Pagina titel={t('reserve:zetTerug.titel')} inleiding={t('reserve:zetTerug.inleiding')} fout={fouten.length > 0}>
      <Terug href={paden.start}>{t('app:kop.start')}</Terug>
      <Formulier
        fouten={fouten}
        foutenTitel={t('reserve:zetTerug.geweigerd')}
        onVerstuur={() => void verstuur()}
        acties={
          <>
            <Knop type="submit" disabled={bezig}>
              {t('reserve:zetTerug.bekijk')}
            </Knop>
            {bezig && <Laden tekst={t('reserve:zetTerug.bezig')} />}
          </>
        }
      >
        <Bestandsveld
          id="bestand"
          accept=".age"
          label={t('reserve:zetTerug.bestand')}
          hint={t('reserve:zetTerug.bestandHint')}
          fout={fout('bestand')}
          onKies={(gekozen) => void kies(gekozen)}
        />
        {bestand && (
          <TerugzettenSleutel slot={bestand.slot} waarde={sleutel} onWijzig={zetSleutel} fout={fout('sleutel')} />
        )}
      </Formulier>
      <p>{t('reserve:zetTerug.nietsGedaan')}</p>
    </Pagina>
  )
}

function isSleutelfout({ id }: Fout): boolean {
  return id === 'reserve-sleutel-past-niet'
}
