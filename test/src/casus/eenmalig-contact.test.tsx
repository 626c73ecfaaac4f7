import { cleanup, fireEvent, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, describe, expect, it } from 'vitest'
import { Daarna, Hulp } from '../../../src/daarna/daarna-schermen'
import { Informeren } from '../../../src/stappen/beslissen/beslissen-schermen'
import { Gesprek } from '../../../src/stappen/gesprek/gesprek-schermen'
import { Kindcheck } from '../../../src/stappen/signalen/signalen-schermen'
import { Casusbouwer } from '../../bouwers/casus'
import { toon } from '../wegen/werk-om'

afterEach(cleanup)

const LATER = /^Zie je deze mensen niet meer/
const isOpen = (element: HTMLElement) => element.closest('details') === null

async function bij(kader: string, scherm: ReactNode): Promise<void> {
  const casus = (await Casusbouwer.open(kader, 'volwassene')).leg('melding gedaan', { hoe: 'telefonisch' })
  await toon(casus.casus, scherm)
}

describe('Where people are mostly seen once', () => {
  it('the advice for short contact stands open on the first page of the kindcheck', async () => {
    await bij('ambulance', <Kindcheck />)
    expect(isOpen(screen.getByText(/^Zie je iemand maar kort/))).toBe(true)
    expect(isOpen(screen.getByText(/^Zeg waarom je het vraagt/))).toBe(false)
  })

  it('steps 3 and 5 say who may tell it later, and that a letter can bring danger', async () => {
    await bij('ambulance', <Gesprek />)
    expect(screen.getByText(LATER).textContent).toContain('Ook een brief kan gevaar brengen')
    cleanup()
    await bij('ambulance', <Informeren />)
    expect(screen.getByText(LATER)).toBeTruthy()
  })

  it('afterwards it is agreed who follows, and handing over counts', async () => {
    await bij('ambulance', <Daarna />)
    expect(screen.getByRole('heading', { name: 'Spreek af wie dit volgt' })).toBeTruthy()
    expect(screen.queryByRole('heading', { name: 'Na een melding blijf je zelf betrokken' })).toBeNull()
    cleanup()
    await bij('ambulance', <Hulp />)
    fireEvent.click(screen.getByRole('button', { name: 'Maak een afspraak' }))
    expect(screen.getByText(/huisarts aan wie je het overdraagt/)).toBeTruthy()
  })
})

it('Elsewhere none of that is said', async () => {
  await bij('artsen', <Kindcheck />)
  expect(isOpen(screen.getByText(/^Zie je iemand maar kort/))).toBe(false)
  cleanup()
  await bij('artsen', <Gesprek />)
  expect(screen.queryByText(LATER)).toBeNull()
  cleanup()
  await bij('artsen', <Daarna />)
  expect(screen.getByRole('heading', { name: 'Na een melding blijf je zelf betrokken' })).toBeTruthy()
})
