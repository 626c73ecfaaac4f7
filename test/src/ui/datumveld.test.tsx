import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { Datumveld } from '../../../src/ui/datumveld'
import type { DeelsDatumUitkomst } from '../../../src/ui/deels-datum'

const woorden = { dag: 'Dag', maand: 'Maand', jaar: 'Jaar', onbekend: 'Ik weet het niet' }
const veld = (naam: string) => screen.getByRole('textbox', { name: naam })
const gezien = vi.fn<(uitkomst: DeelsDatumUitkomst) => void>()

afterEach(() => {
  cleanup()
  gezien.mockReset()
})

function Proef({ begin = '', alleenGoed = false }: { begin?: string; alleenGoed?: boolean }) {
  const [waarde, zetWaarde] = useState(begin)
  return (
    <Datumveld
      id="wanneer"
      legenda="Wanneer?"
      waarde={waarde}
      woorden={woorden}
      snel={[{ label: 'Vandaag', waarde: '2026-11-21' }]}
      onWijzig={(uitkomst) => {
        gezien(uitkomst)
        if (!alleenGoed || uitkomst.soort === 'goed') zetWaarde(uitkomst.waarde)
      }}
    />
  )
}

test('a month may be written as a word and the day left open', async () => {
  render(<Proef />)
  await userEvent.type(veld('Maand'), 'maart')
  await userEvent.type(veld('Jaar'), '2026')
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'goed', waarde: '2026-03' })
  expect(veld('Maand')).toHaveProperty('value', 'maart')
})

test('what is typed stays, also when the screen keeps only good values', async () => {
  render(<Proef begin="2026-11-18" alleenGoed />)
  await userEvent.clear(veld('Dag'))
  await userEvent.type(veld('Dag'), '31')
  expect(veld('Dag')).toHaveProperty('value', '31')
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'fout', waarde: '', fout: 'dag-bestaat-niet' })
})

test('a whole date pasted into the first field fills all three', async () => {
  render(<Proef />)
  await userEvent.click(veld('Dag'))
  await userEvent.paste('18-11-2026')
  expect(['Dag', 'Maand', 'Jaar'].map((naam) => (veld(naam) as HTMLInputElement).value)).toEqual(['18', '11', '2026'])
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'goed', waarde: '2026-11-18' })
})

test('"unknown" empties the fields, and typing takes it back', async () => {
  render(<Proef begin="2026-11-18" />)
  const onbekend = screen.getByRole('checkbox', { name: 'Ik weet het niet' })
  await userEvent.click(onbekend)
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'goed', waarde: 'onbekend' })
  expect(veld('Jaar')).toHaveProperty('value', '')
  await userEvent.type(veld('Jaar'), '2025')
  expect(onbekend).toHaveProperty('checked', false)
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'goed', waarde: '2025' })
})

test('a button fills in today', async () => {
  render(<Proef />)
  await userEvent.click(screen.getByRole('button', { name: 'Vandaag' }))
  expect(veld('Dag')).toHaveProperty('value', '21')
  expect(gezien).toHaveBeenLastCalledWith({ soort: 'goed', waarde: '2026-11-21' })
})
