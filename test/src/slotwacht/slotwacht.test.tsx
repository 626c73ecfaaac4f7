import { act, cleanup, fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest'
import { magNog } from '../../../src/slotwacht/dienst'
import { useSlotwacht } from '../../../src/slotwacht/slotwacht'
import { WaarschuwingVooraf } from '../../../src/slotwacht/waarschuwing-vooraf'
import { startTaal } from '../../../src/taal/taal'
import { Dialoog } from '../../../src/ui/dialoog'

const MINUUT = 60_000
const opSlot = vi.fn<() => void>()

function Werk({ minuten = 5 }: { readonly minuten?: number }) {
  const { seconden, blijf } = useSlotwacht({ minuten, vergrendel: opSlot })
  const [vraagt, zetVraagt] = useState(false)
  return (
    <>
      <textarea aria-label="Wat is het feit?" />
      <button type="button" onClick={() => zetVraagt(true)}>
        Wis
      </button>
      {vraagt && (
        <Dialoog titel="Weet je het zeker?" sluitLabel="Sluit" onSluit={() => zetVraagt(false)}>
          <input aria-label="Reden" />
        </Dialoog>
      )}
      <WaarschuwingVooraf seconden={seconden} onBlijf={blijf} onVergrendel={opSlot} />
    </>
  )
}

beforeAll(() => startTaal())
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'Date', 'performance'] })
  opSlot.mockReset()
})
afterEach(() => {
  cleanup()
  zichtbaar('visible')
  vi.useRealTimers()
})

const verloop = (ms: number) => act(() => void vi.advanceTimersByTime(ms))
/** Only the wall clock jumps: the device slept, or somebody set its clock. */
const spring = (ms: number) => vi.setSystemTime(Date.now() + ms)
const waarschuwing = () => screen.queryByRole('region', { name: 'Ben je er nog?' })
const veld = () => screen.getByRole('textbox', { name: 'Wat is het feit?' })
const zichtbaar = (hoe: DocumentVisibilityState) => {
  Object.defineProperty(document, 'visibilityState', { value: hoe, configurable: true })
  act(() => void document.dispatchEvent(new Event('visibilitychange')))
}
const beweeg = (screenX: number, screenY = 0) =>
  act(() => void fireEvent(document.body, new PointerEvent('pointermove', { bubbles: true, screenX, screenY })))

it('locks with the focus in a text field', () => {
  render(<Werk />)
  veld().focus()
  verloop(5 * MINUUT - 1000)
  expect(opSlot).not.toHaveBeenCalled()
  verloop(1000)
  expect(document.activeElement).toBe(veld())
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('locks while a dialog is open', () => {
  render(<Werk />)
  fireEvent.click(screen.getByRole('button', { name: 'Wis' }))
  verloop(5 * MINUUT)
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('locks a hidden page, also when its timers stood still', () => {
  render(<Werk />)
  zichtbaar('hidden')
  spring(10 * MINUUT)
  zichtbaar('visible')
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it.each([
  ['focus', window],
  ['pageshow', window],
  ['resume', document],
] as const)('looks at the clock at %s, after a sleep', (naam, doel) => {
  render(<Werk />)
  spring(10 * MINUUT)
  act(() => void doel.dispatchEvent(new Event(naam)))
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('takes what is typed after a sleep for no sign of life, and lets no write through', () => {
  render(<Werk />)
  spring(10 * MINUUT)
  expect(magNog()).toBe(false)
  fireEvent.keyDown(veld(), { key: 'a' })
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('locks in time when the wall clock is set back', () => {
  render(<Werk />)
  spring(-24 * 60 * MINUUT)
  verloop(5 * MINUUT)
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('warns a minute before with the seconds that are left, and takes no focus', () => {
  render(<Werk />)
  veld().focus()
  verloop(4 * MINUUT - 1000)
  expect(waarschuwing()).toBeNull()
  verloop(1000)
  expect(waarschuwing()?.textContent).toContain('Over 60 seconden gaat Weegwijzer op slot.')
  verloop(18_000)
  expect(waarschuwing()?.textContent).toContain('Over 42 seconden gaat Weegwijzer op slot.')
  expect(document.activeElement).toBe(veld())
})

it('lets a screen reader hear it three times, not every second', () => {
  render(<Werk />)
  const gehoord: string[] = []
  verloop(4 * MINUUT)
  for (let seconde = 0; seconde < 59; seconde += 1) {
    const nu = screen.getByRole('status').textContent ?? ''
    if (gehoord.at(-1) !== nu) gehoord.push(nu)
    verloop(1000)
  }
  expect(gehoord.map((zin) => Number(/\d+/.exec(zin)?.[0]))).toEqual([60, 30, 10])
})

it('is called off by typing with the shortest limit too', () => {
  render(<Werk minuten={1} />)
  verloop(40_000)
  expect(waarschuwing()).not.toBeNull()
  fireEvent.keyDown(veld(), { key: 'a' })
  expect(waarschuwing()).toBeNull()
})

it.each([
  ['typing', () => fireEvent.keyDown(veld(), { key: 'a' })],
  ['what a dictation puts in', () => fireEvent.input(veld())],
  ['a tap', () => fireEvent.pointerDown(document.body)],
  ['scrolling', () => fireEvent.scroll(window)],
  ['the button', () => fireEvent.click(screen.getByRole('button', { name: 'Ik ben er nog' }))],
])('is called off by %s', (_wat, doe) => {
  render(<Werk />)
  verloop(4 * MINUUT + 30_000)
  expect(waarschuwing()).not.toBeNull()
  act(() => void doe())
  expect(waarschuwing()).toBeNull()
  verloop(5 * MINUUT - 1000)
  expect(opSlot).not.toHaveBeenCalled()
})

it('stays while somebody is on their way to its buttons, by mouse or by keyboard', () => {
  render(<Werk />)
  verloop(4 * MINUUT)
  for (const x of [0, 50, 100]) beweeg(x)
  const knop = screen.getByRole('button', { name: 'Nu vergrendelen' })
  fireEvent.keyDown(knop, { key: 'Tab' })
  fireEvent.pointerDown(knop)
  expect(waarschuwing()).not.toBeNull()
  fireEvent.click(knop)
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('stands inside an open dialog, where it can be reached', () => {
  render(<Werk />)
  fireEvent.click(screen.getByRole('button', { name: 'Wis' }))
  verloop(4 * MINUUT)
  expect(waarschuwing()?.closest('dialog')).toBe(screen.getByRole('dialog'))
  expect(screen.getByRole('button', { name: 'Snel verbergen' }).closest('dialog')).not.toBeNull()
})

it('takes a mouse for a hand only when it really moved', () => {
  render(<Werk />)
  for (let keer = 0; keer < 5; keer += 1) {
    verloop(MINUUT)
    beweeg(keer % 2)
  }
  expect(opSlot).toHaveBeenCalledTimes(1)
})

it('takes a mouse that moved for a sign of life', () => {
  render(<Werk />)
  for (let keer = 0; keer < 10; keer += 1) {
    verloop(MINUUT)
    beweeg(keer * 20)
  }
  expect(opSlot).not.toHaveBeenCalled()
})

it('follows the limit that is chosen meanwhile', () => {
  const { rerender } = render(<Werk minuten={30} />)
  verloop(6 * MINUUT)
  rerender(<Werk minuten={5} />)
  verloop(1000)
  expect(opSlot).toHaveBeenCalledTimes(1)
})
