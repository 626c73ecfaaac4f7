import { type GezaaideFout, thema } from './themas'
import { metGevolg } from './zaaien'

const NA_ZORGEN = 'Na zorgen uit een check komt geen niet-melden en geen sluiten, tot er daarna iets mee is gedaan'
const ZONDER_LATER_JA =
  'Is eens gevonden wat contact sluit, dan komt er geen contact, en valt het niet weg, zonder een later ja'

/** What only shows on the way: something counts that was said before, of something else, or by nobody. */
export const foutenOpSporen: readonly GezaaideFout[] = [
  {
    fout: 'een telefoontje met Veilig Thuis van voor de check telt',
    wereld: thema('zorgen, en daarna pas'),
    zaad: metGevolg(({ veiligThuis }, { type }) =>
      type === 'kindcheck gedaan' && veiligThuis !== 'nooit' ? { zorgen: { kinderen: null, afhankelijken: null } } : {},
    ),
    betrapt: NA_ZORGEN,
  },
  {
    fout: 'wie een volwassene weegt is klaar met de zorgen om een kind',
    wereld: thema('zorgen, en daarna pas'),
    zaad: metGevolg(({ zorgen }, { type }) =>
      type === 'vraag beantwoord' ? { zorgen: { ...zorgen, kinderen: null } } : {},
    ),
    betrapt: NA_ZORGEN,
  },
  {
    fout: 'na een rode vlag blijft een eerder ja staan',
    wereld: thema('contact en gevaar'),
    zaad: metGevolg(({ contactadvies, risicotaxatie, contactveiligheid }, { type }) =>
      type === 'rode vlag gezien' ? { contactadvies, risicotaxatie, contactveiligheid } : {},
    ),
    betrapt: ZONDER_LATER_JA,
  },
  {
    fout: 'een ja van een eerdere dag telt',
    wereld: thema('contact en gevaar'),
    zaad: metGevolg((_stand, gebeurtenis) =>
      gebeurtenis.type === 'raadpleging gehouden' && gebeurtenis.met === 'deskundige' && gebeurtenis.contact === 'ja'
        ? { contactadvies: 'ja', risicotaxatie: true }
        : {},
    ),
    betrapt: ZONDER_LATER_JA,
  },
  {
    fout: 'na heropenen geldt de oude risicotaxatie nog',
    wereld: thema('contact en heropenen'),
    zaad: metGevolg(({ risicotaxatie }, { type }) => (type === 'casus heropend' ? { risicotaxatie } : {})),
    betrapt: ZONDER_LATER_JA,
  },
  {
    fout: 'wie voor het ene is gevraagd telt ook voor wat later komt',
    wereld: thema('plichten · vgv en pcf'),
    zaad: metGevolg(({ afgedaan }, gebeurtenis) =>
      gebeurtenis.type === 'bijzonderheid vastgesteld' && Object.values(afgedaan).includes('gedaan')
        ? { afgedaan: { ...afgedaan, [`${gebeurtenis.bijzonderheid}/deskundige`]: 'gedaan' } }
        : {},
    ),
    betrapt: 'Na een bijzonderheid die een deskundige vraagt komt geen niet-melden zonder een latere vraag of reden',
  },
]
