import 'i18next'
import type { woorden } from './nl'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: [
      'app',
      'kern',
      'start',
      'nieuw',
      'organisatie',
      'kaders',
      'casus',
      'signalen',
      'raadplegen',
      'gesprek',
      'wegen',
      'beslissen',
      'daarna',
      'uitvoer',
      'slot',
      'reserve',
      'beheer',
      'vernieuwen',
      'zelftest',
      'wacht',
      'fout',
    ]
    resources: typeof woorden
    returnNull: false
  }
}
