import { describe, expect, it } from 'vitest'
import { zin } from '../../../src/taal/zin'

const boek = { bezwaar: { fout: 'Veld {{veld}} is {{soort}} en {{veld}}.' }, blokkade: { wacht: { doen: 'Wacht.' } } }

describe('zin', () => {
  it('fills in every value', () => {
    expect(zin(boek, 'bezwaar.fout', { veld: 'op', soort: 2 })).toBe('Veld op is 2 en op.')
  })

  it('leaves a placeholder without a value in sight', () => {
    expect(zin(boek, 'bezwaar.fout', { veld: 'op' })).toBe('Veld op is {{soort}} en op.')
  })

  it('takes the first key that has words', () => {
    expect(zin(boek, ['bezwaar.wacht', 'blokkade.wacht.doen'])).toBe('Wacht.')
  })

  it.each(['bezwaar.onbekend', 'bezwaar', 'bezwaar.fout.dieper', 'bezwaar.toString', ''])(
    'gives the key itself when there are no words for %j',
    (sleutel) => {
      expect(zin(boek, sleutel)).toBe(sleutel)
    },
  )

  it('takes a value as it stands', () => {
    expect(zin({ a: 'x {{b}}' }, 'a', { b: '$& {{b}}' })).toBe('x $& {{b}}')
  })
})
