import { screen } from '@testing-library/react'
import { expect, it, vi } from 'vitest'
import { naarTekst } from '../../../src/opslag/sloten-tekst'

it('The lock page holds the temporary vault of its tab as long as it stands', async () => {
  const request = vi.fn(() => new Promise<never>(() => undefined))
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue({ request } as unknown as LockManager)
  sessionStorage.setItem('weegwijzer.gedeeld', naarTekst({ databank: 'weegwijzer-gedeeld-x-1', sloten: [] }))
  document.body.innerHTML = '<div id="app"></div>'
  await import('../../../src/slotwacht/slotpagina')
  expect(await screen.findByRole('heading', { level: 1 })).toBeDefined()
  expect(request).toHaveBeenCalledWith('weegwijzer-gedeeld-x-1', { mode: 'shared' }, expect.any(Function))
})
