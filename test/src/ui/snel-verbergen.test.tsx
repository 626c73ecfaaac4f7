import { cleanup, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { SnelVerbergen } from '../../../src/ui/snel-verbergen'

const verborgen = vi.fn<(blanco: boolean) => void>()

afterEach(() => {
  cleanup()
  document.documentElement.hidden = false
  verborgen.mockReset()
})

const toon = () =>
  render(
    <SnelVerbergen
      label="Snel verbergen"
      uitleg="Of druk drie keer op Shift"
      onVerberg={() => verborgen(document.documentElement.hidden === true)}
    />,
  )

function druk(key: string, timeStamp: number, repeat = false) {
  const event = new KeyboardEvent('keydown', { key, repeat, bubbles: true })
  Object.defineProperty(event, 'timeStamp', { value: timeStamp })
  document.body.dispatchEvent(event)
}

test('the button blanks the document before anything else happens', async () => {
  toon()
  await userEvent.click(screen.getByRole('button', { name: 'Snel verbergen' }))
  expect(verborgen).toHaveBeenCalledExactlyOnceWith(true)
})

test('Shift three times within one and a half seconds does the same', () => {
  toon()
  druk('Shift', 1000)
  druk('Shift', 1700)
  expect(verborgen).not.toHaveBeenCalled()
  druk('Shift', 2500)
  expect(verborgen).toHaveBeenCalledExactlyOnceWith(true)
})

test('three slow presses do nothing, a fourth in time does', () => {
  toon()
  for (const moment of [0, 900, 1800]) druk('Shift', moment)
  expect(verborgen).not.toHaveBeenCalled()
  druk('Shift', 2300)
  expect(verborgen).toHaveBeenCalledOnce()
})

test('capitals while typing and a key held down do nothing', () => {
  toon()
  for (const key of ['Shift', 'J', 'Shift', 'P', 'Shift', 'M']) druk(key, 100)
  for (const moment of [1, 2, 3, 4]) druk('Shift', moment, true)
  expect(verborgen).not.toHaveBeenCalled()
})

test('two buttons on one page, as with a dialog, hide once', () => {
  toon()
  toon()
  for (const moment of [1, 2, 3]) druk('Shift', moment)
  expect(verborgen).toHaveBeenCalledOnce()
})

test('it stops listening when it leaves the page', () => {
  toon().unmount()
  for (const moment of [1, 2, 3]) druk('Shift', moment)
  expect(verborgen).not.toHaveBeenCalled()
})
