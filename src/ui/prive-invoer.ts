const zonderSchrijfhulp = {
  spellCheck: false,
  translate: 'no',
  'data-gramm': 'false',
  'data-gramm_editor': 'false',
  'data-enable-grammarly': 'false',
  'data-lt-active': 'false',
} as const

/** A passphrase: kept from writing aids, and welcome in a password manager. */
export const wachtwoordInvoer = zonderSchrijfhulp

/**
 * What is typed here concerns other people: keep it from cloud spelling, autofill, translation, writing aids and
 * password managers. Each of those has its own word for it.
 */
export const priveInvoer = {
  autoComplete: 'off',
  ...zonderSchrijfhulp,
  'data-lpignore': 'true',
  'data-1p-ignore': 'true',
  'data-bwignore': 'true',
  'data-form-type': 'other',
} as const
