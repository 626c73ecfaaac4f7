import { cleanup, render, renderHook, screen } from '@testing-library/react'
import { useTranslation } from 'react-i18next'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { huidigeTaal, kiesTaal, startTaal, vertaling } from '../../../src/taal/taal'
import { useWoord } from '../../../src/taal/woord'

function Knop() {
  const { t } = useTranslation()
  return <button type="button">{t('app:knop.bewaar')}</button>
}

beforeEach(() => localStorage.clear())
afterEach(() => {
  cleanup()
  vi.unstubAllGlobals()
  vi.unstubAllEnvs()
})

describe('the language', () => {
  it('is Dutch at first, with its words there at the first paint', async () => {
    await startTaal()
    render(<Knop />)
    expect(screen.getByRole('button').textContent).toBe('Bewaar')
    expect([huidigeTaal(), document.documentElement.lang]).toEqual(['nl', 'nl'])
  })

  it('changes on screen and is remembered', async () => {
    await startTaal()
    render(<Knop />)
    await kiesTaal('en')
    expect((await screen.findByRole('button', { name: 'Save' })).textContent).toBe('Save')
    expect([huidigeTaal(), document.documentElement.lang, localStorage.getItem('weegwijzer.taal')]).toEqual([
      'en',
      'en',
      'en',
    ])
    await startTaal()
    expect(huidigeTaal()).toBe('en')
  })

  it('is Dutch when something unknown was remembered', async () => {
    localStorage.setItem('weegwijzer.taal', 'fr')
    await startTaal()
    expect(huidigeTaal()).toBe('nl')
  })

  it('can be changed where nothing may be stored', async () => {
    const verboden = () => {
      throw new DOMException('denied', 'SecurityError')
    }
    vi.stubGlobal('localStorage', { getItem: verboden, setItem: verboden })
    await startTaal()
    await kiesTaal('en')
    expect(huidigeTaal()).toBe('en')
  })

  it('fails loudly in a test when words are missing', async () => {
    await startTaal()
    const { result } = renderHook(() => useWoord())
    expect(result.current('kern:blokkade.weging-niet-af.doen', { vraag: 'Acuut?' })).toContain('“Acuut?”')
    expect(() => result.current('app:bestaat.niet')).toThrow('app:bestaat.niet')
  })

  it('lets a user read Dutch where English words are missing', async () => {
    vi.stubEnv('PROD', true)
    localStorage.setItem('weegwijzer.taal', 'en')
    await startTaal()
    vertaling.removeResourceBundle('en', 'app')
    vertaling.removeResourceBundle('nl', 'app')
    render(<Knop />)
    expect((await screen.findByRole('button', { name: 'Bewaar' })).textContent).toBe('Bewaar')
  })
})
