import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, it } from 'vitest'
import { Bellen } from '../../../src/stappen/raadplegen/bellen'
import { startTaal } from '../../../src/taal/taal'

afterEach(cleanup)

it('names every service with whom it is for, and says how one without a number is reached', async () => {
  await startTaal()
  render(<Bellen />)
  const lkha = await screen.findByText(/^We vonden geen eigen nummer\. Bel Veilig Thuis/)
  expect(lkha.closest('li')?.textContent).toContain('Landelijk Knooppunt Huwelijksdwang en Achterlating')
  expect(lkha.closest('li')?.querySelector('a')).toBeNull()
  expect(
    screen
      .getByText(/^alleen artsen;/)
      .closest('li')
      ?.querySelector('a')
      ?.getAttribute('href'),
  ).toMatch(/^tel:\d+$/)
})
