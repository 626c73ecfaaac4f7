import { describe, expect, it } from 'vitest'
import { projectieKader } from '../../../machines/bewijs/werelden/projectie-kader'
import type { Antwoord } from '../../../machines/weging/kader.schema'
import {
  eindpunt,
  isAanDeBeurt,
  isHoger,
  leegAntwoorden,
  loop,
  routeVan,
  vraagVan,
} from '../../../machines/weging/loop'

const leeg = leegAntwoorden(projectieKader)
const met = (antwoorden: Record<string, Antwoord>) => loop(projectieKader, { ...leeg, ...antwoorden })

describe('De loop door de vragen', () => {
  it('begint bij de eerste vraag en weet dan nog niets', () => {
    expect(met({})).toEqual({ positie: 'vermoeden', telt: [], melden: 'onbekend', hulp: 'onbekend' })
  })

  it('sluit af als het vermoeden is weggenomen', () => {
    expect(met({ vermoeden: 'nee' })).toEqual({
      positie: 'afsluiten',
      telt: ['vermoeden'],
      melden: 'niet-nodig',
      hulp: 'niet-nodig',
    })
  })

  it('telt acute onveiligheid mee voordat de vraag aan de beurt is', () => {
    expect(met({ acuut: 'ja' })).toEqual({
      positie: 'vermoeden',
      telt: ['acuut'],
      melden: 'direct',
      hulp: 'met-veilig-thuis',
    })
  })

  it('leidt van een vroeg einde eerst langs onveiligheid die al was uitgesproken', () => {
    expect(met({ vermoeden: 'nee', acuut: 'ja' })).toEqual({
      positie: 'hulp-aanvaard',
      telt: ['vermoeden', 'acuut'],
      melden: 'direct',
      hulp: 'met-veilig-thuis',
    })
  })

  it('laat hulp die aanvaard is de acute onveiligheid niet wegpraten', () => {
    expect(met({ vermoeden: 'ja', acuut: 'ja', 'hulp-aanvaard': 'ja' })).toEqual({
      positie: 'melden',
      telt: ['vermoeden', 'acuut', 'hulp-aanvaard'],
      melden: 'direct',
      hulp: 'met-veilig-thuis',
    })
  })

  it('maakt van twijfel over veiligheid nooit een nee', () => {
    expect(met({ vermoeden: 'ja', acuut: 'twijfel', 'hulp-aanvaard': 'ja' })).toEqual({
      positie: 'veilig-thuis-raadplegen',
      telt: ['vermoeden', 'acuut', 'hulp-aanvaard'],
      melden: 'onbekend',
      hulp: 'starten',
    })
  })

  it('laat een antwoord vervallen dat niet meer op de route ligt', () => {
    expect(met({ vermoeden: 'nee', acuut: 'nee', 'hulp-aanvaard': 'nee' })).toEqual({
      positie: 'afsluiten',
      telt: ['vermoeden', 'acuut'],
      melden: 'niet-nodig',
      hulp: 'niet-nodig',
    })
  })

  it('weet welke vraag aan de beurt is, en dat veiligheid dat altijd is', () => {
    const vragen = projectieKader.vragen.map(({ id }) => id)
    expect(vragen.map((vraag) => isAanDeBeurt(projectieKader, leeg, vraag))).toEqual([true, true, false])
    expect(isAanDeBeurt(projectieKader, { ...leeg, acuut: 'nee' }, 'acuut')).toBe(false)
    expect(isAanDeBeurt(projectieKader, leeg, 'bestaat-niet')).toBe(false)
  })

  it('kent geen route voor een vraag of antwoord dat er niet is', () => {
    expect(vraagVan(projectieKader, 'bestaat-niet')).toBeUndefined()
    expect(routeVan(projectieKader, 'bestaat-niet', 'ja')).toBeUndefined()
    expect(routeVan(projectieKader, 'acuut', null)).toBeUndefined()
  })

  it('bereikt een uitkomst alleen als er niets zwaarders staat', () => {
    expect(eindpunt('hulp-starten', 'direct')).toBe('melden')
    expect(eindpunt('hulp-starten', 'onbekend')).toBe('veilig-thuis-raadplegen')
    expect(eindpunt('hulp-starten', 'niet-nodig')).toBe('hulp-starten')
    expect(isHoger('direct', 'nodig')).toBe(true)
    expect(isHoger('niet-nodig', 'onbekend')).toBe(false)
  })
})
