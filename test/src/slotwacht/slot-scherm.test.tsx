import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, expect, it, vi } from 'vitest'
import { SlotScherm } from '../../../src/slotwacht/slot-scherm'
import { startTaal } from '../../../src/taal/taal'

const TERUG = './#/casus/0b8f2d3c-6f0e-4c1b-9a51-3f2f0d1c9e77'

beforeAll(() => startTaal())
afterEach(cleanup)

it('shows who to call, what the lock protects and what not, and goes back in place of itself', async () => {
  const ga = vi.fn<(adres: string) => void>()
  render(<SlotScherm terug={TERUG} tijdelijk={false} ga={ga} />)
  expect(screen.getByRole('link', { name: /Bel 112/ })).toHaveProperty('href', 'tel:112')
  expect(screen.getByRole('link', { name: /Bel Veilig Thuis/ })).toHaveProperty('href', 'tel:08002000')
  expect(screen.getByText(/kwijt of gestolen/)).toBeTruthy()
  expect(screen.getByText(/kwaadaardige extensie/)).toBeTruthy()
  expect(screen.queryByText(/gedeelde computer/)).toBeNull()
  await userEvent.click(screen.getByRole('link', { name: 'Ontgrendelen' }))
  expect(ga).toHaveBeenCalledExactlyOnceWith(TERUG)
})

it('says on a shared computer that the tab must stay open', () => {
  render(<SlotScherm terug="./#/" tijdelijk ga={() => undefined} />)
  expect(screen.getByText(/Laat dit tabblad open/)).toBeTruthy()
})
