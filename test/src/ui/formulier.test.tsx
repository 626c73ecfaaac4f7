import { cleanup, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Formulier } from '../../../src/ui/formulier'
import type { Fout } from '../../../src/ui/foutenlijst'
import { Keuze } from '../../../src/ui/keuze'
import { Knop } from '../../../src/ui/knop'
import { Tekstveld } from '../../../src/ui/tekstveld'

afterEach(cleanup)

const goed = vi.fn()

function Proef() {
  const [wat, zetWat] = useState('')
  const [soort, zetSoort] = useState<string | null>(null)
  const [fouten, zetFouten] = useState<Fout[]>([])
  const keur = () => {
    const nieuw: Fout[] = []
    if (wat === '') nieuw.push({ veld: 'wat', tekst: 'Schrijf wat je zag' })
    if (soort === null) nieuw.push({ veld: 'soort', tekst: 'Kies een soort' })
    zetFouten(nieuw)
    if (nieuw.length === 0) goed()
  }
  const fout = (veld: string) => fouten.find((een) => een.veld === veld)?.tekst
  return (
    <Formulier
      fouten={fouten}
      foutenTitel="Dit klopt nog niet"
      onVerstuur={keur}
      acties={<Knop type="submit">Leg vast</Knop>}
    >
      <Tekstveld id="wat" label="Wat zag je?" waarde={wat} onWijzig={zetWat} fout={fout('wat')} />
      <Keuze
        id="soort"
        legenda="Soort"
        opties={[
          { waarde: 'zelf', label: 'Zelf gezien', hint: 'met eigen ogen' },
          { waarde: 'gehoord', label: 'Gehoord' },
        ]}
        waarde={soort}
        onWijzig={zetSoort}
        fout={fout('soort')}
      />
    </Formulier>
  )
}

const verstuur = () => userEvent.click(screen.getByRole('button', { name: 'Leg vast' }))

test('nothing is wrong before the first submit', () => {
  render(<Proef />)
  expect(screen.queryByRole('alert')).toBeNull()
})

test('a failing submit moves the focus to the summary, each time', async () => {
  render(<Proef />)
  await verstuur()
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat zag je?' }), 'een blauwe plek')
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Wat zag je?' }))
  await verstuur()
  expect(document.activeElement).toBe(screen.getByRole('alert'))
  expect(within(screen.getByRole('alert')).getAllByRole('link')).toHaveLength(1)
})

test('a link in the summary focuses its field and leaves the address alone', async () => {
  render(<Proef />)
  await verstuur()
  await userEvent.click(screen.getByRole('link', { name: 'Kies een soort' }))
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Zelf gezien' }))
  expect(location.hash).toBe('')
})

test('the same words stand beside the field and describe it', async () => {
  render(<Proef />)
  await verstuur()
  const veld = screen.getByRole('textbox', { name: 'Wat zag je?' })
  expect(veld.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(veld.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Schrijf wat je zag')
})

test('a good submit shows no errors', async () => {
  render(<Proef />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Wat zag je?' }), 'een blauwe plek')
  await userEvent.click(screen.getByRole('radio', { name: 'Gehoord' }))
  await verstuur()
  expect(goed).toHaveBeenCalledOnce()
  expect(screen.queryByRole('alert')).toBeNull()
})
