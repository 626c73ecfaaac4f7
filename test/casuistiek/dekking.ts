/** Where a naive program goes wrong: fifteen points, each with at least one story that would catch it. */
export const VALKUILEN = [
  'valkuil-1-twee-beslissingen',
  'valkuil-2-na-ja-verder-wegen',
  'valkuil-3-evaluatie-is-later',
  'valkuil-4-eigen-volgorde-en-titels',
  'valkuil-5-advies-niet-voor-iedereen-verplicht',
  'valkuil-6-twijfel-is-geen-nee',
  'valkuil-7-gesprek-houdt-niet-op',
  'valkuil-8-toestemming-is-geen-poort',
  'valkuil-9-andere-plicht-geen-melding',
  'valkuil-10-kindcheck-zonder-kind-gezien',
  'valkuil-11-signalen-tellen-niet-op',
  'valkuil-12-acuut-zonder-letsel',
  'valkuil-13-advies-is-geen-melding',
  'valkuil-14-beroepskracht-nooit-anoniem',
  'valkuil-15-regels-met-datum',
]

/** What rulings taught: seven of disciplinary courts, two of the youth register, three about schools, four about childcare. */
export const UITSPRAKEN = [
  'uitspraak-eerst-opnieuw-contact',
  'uitspraak-stappen-zonder-reden-overgeslagen',
  'uitspraak-ongeboren-kind-telt-mee',
  'uitspraak-geheimhouding-mag-doorbroken',
  'uitspraak-verhaal-van-een-ouder',
  'uitspraak-niet-nagegaan-als-feit',
  'uitspraak-stappen-niet-vastgelegd',
  'uitspraak-voornemen-vertellen',
  'uitspraak-vader-met-gezag-vergeten',
  'uitspraak-twijfel-is-melden',
  'uitspraak-ouders-vooraf',
  'uitspraak-45-minuten',
  'uitspraak-alleen-gedrag-op-de-opvang',
  'uitspraak-eerst-een-gesprek',
  'uitspraak-onthulling-is-direct-melden',
  'uitspraak-rectificatie',
]
