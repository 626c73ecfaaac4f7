import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it, vi } from 'vitest'
import { laadBijzonderheden } from '../../../machines/index'
import { Bijzonderheden } from '../../../src/stappen/signalen/signalen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

vi.mock(import('../../../machines/index'), async (kern) => {
  const echt = await kern()
  return { ...echt, laadBijzonderheden: vi.fn(echt.laadBijzonderheden) }
})

afterEach(cleanup)

it('Says that the words did not come, and tries again when asked.', async () => {
  vi.mocked(laadBijzonderheden).mockRejectedValueOnce(new Error('offline'))
  await toon((await Casusbouwer.open('onderwijs')).casus, <Bijzonderheden />)
  expect(await screen.findByText('De uitleg bij bijzondere situaties kon niet worden geladen')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Probeer opnieuw' }))
  expect(await screen.findByRole('heading', { name: 'Eergerelateerd geweld' })).toBeTruthy()
})
