import { describe, expect, it } from 'vitest'
import { groepenVan, leesGroep, leesHerstelsleutel } from '../../../src/werk/herstelsleutel'
import { HERSTELSLEUTEL } from '../../bouwers/nepkluis'

describe('a recovery key on paper', () => {
  it('stands in fourteen groups of four and one of two, and together they are the key', () => {
    const groepen = groepenVan(HERSTELSLEUTEL)
    expect(groepen.map((groep) => groep.length)).toEqual([...Array(14).fill(4), 2])
    expect(`AGE-SECRET-KEY-1${groepen.join('')}`).toBe(HERSTELSLEUTEL)
  })

  it.each([
    ['as it was shown', HERSTELSLEUTEL],
    ['in small letters', HERSTELSLEUTEL.toLowerCase()],
    ['in groups, over two lines', `age-secret-key-1 \n ${groepenVan(HERSTELSLEUTEL).join(' ')}`],
    ['with dashes between the groups', `AGE-SECRET-KEY-1-${groepenVan(HERSTELSLEUTEL).join('-')}`],
    ['without its beginning', groepenVan(HERSTELSLEUTEL).join(' ')],
    ['with a letter for a digit that looks the same', HERSTELSLEUTEL.replaceAll('0', 'O').replaceAll('8', 'b')],
  ])('is read %s', (_naam, getypt) => {
    expect(leesHerstelsleutel(getypt)).toEqual({ goed: HERSTELSLEUTEL })
  })

  it.each([HERSTELSLEUTEL.slice(0, -1), `${HERSTELSLEUTEL}Q`, 'appel', ''])(
    'is refused when it is not whole: %s',
    (getypt) => {
      expect(leesHerstelsleutel(getypt)).toMatchObject({ fout: { id: 'herstelsleutel-onvolledig' } })
    },
  )

  it('has groups that are read in the same way', () => {
    expect(leesGroep(' 0s3j ')).toBe('0S3J')
    expect(leesGroep('o-s 3j')).toBe('0S3J')
  })
})
