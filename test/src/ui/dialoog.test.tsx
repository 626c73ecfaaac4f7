import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { afterEach, expect, test } from 'vitest'
import { Dialoog } from '../../../src/ui/dialoog'
import { Knop } from '../../../src/ui/knop'

afterEach(cleanup)

function Proef() {
  const [open, zetOpen] = useState(false)
  return (
    <>
      <Knop onClick={() => zetOpen(true)}>Sluit de casus</Knop>
      {open && (
        <Dialoog titel="De casus sluiten?" sluitLabel="Sluit dit venster" onSluit={() => zetOpen(false)}>
          <p>Je kunt hem later heropenen.</p>
        </Dialoog>
      )}
    </>
  )
}

const open = () => userEvent.click(screen.getByRole('button', { name: 'Sluit de casus' }))

test('it opens as a modal named by its title, with the focus on that title', async () => {
  render(<Proef />)
  await open()
  expect(screen.getByRole('dialog', { name: 'De casus sluiten?' })).toHaveProperty('open', true)
  expect(document.activeElement).toBe(screen.getByRole('heading', { name: 'De casus sluiten?' }))
})

test('closing brings the focus back and leaves nothing behind', async () => {
  render(<Proef />)
  await open()
  await userEvent.click(screen.getByRole('button', { name: 'Sluit dit venster' }))
  expect(screen.queryByRole('dialog')).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Sluit de casus' }))
})

test('Escape asks the screen to close it', async () => {
  render(<Proef />)
  await open()
  fireEvent(screen.getByRole('dialog'), new Event('cancel', { cancelable: true }))
  expect(screen.queryByRole('dialog')).toBeNull()
})
