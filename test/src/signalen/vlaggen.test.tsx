import { cleanup, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, it } from 'vitest'
import { RODE_VLAGGEN } from '../../../machines/index'
import { RodeVlaggen } from '../../../src/stappen/signalen/signalen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

it('Every red flag names its source; the first tick shows whom to call, before anything is recorded.', async () => {
  const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <RodeVlaggen />)
  expect(await screen.findAllByText(/^Bron: Rode vlaggen/)).toHaveLength(RODE_VLAGGEN.length)
  expect(screen.queryByRole('link', { name: /Bel 112/ })).toBeNull()
  await userEvent.click(screen.getByRole('checkbox', { name: 'Stalking' }))
  expect(screen.getByRole('link', { name: /Bel 112/ })).toBeTruthy()
  expect(screen.getByRole('link', { name: /Veilig Thuis/ })).toBeTruthy()
  expect(vastgelegd).toEqual([])
})

it('A recorded red flag opens the acute question, unanswered, whatever the number of ticks.', async () => {
  const vastgelegd = await toon((await Casusbouwer.open('onderwijs')).casus, <RodeVlaggen />)
  await userEvent.click(screen.getByRole('checkbox', { name: 'Extreme angst' }))
  await userEvent.click(screen.getByRole('button', { name: 'Bewaar' }))
  expect(await screen.findByRole('link', { name: 'Beantwoord de vraag over acute onveiligheid' })).toBeTruthy()
  expect(vastgelegd).toEqual([{ type: 'rode vlag gezien', vlag: 'extreme-angst' }])
})
