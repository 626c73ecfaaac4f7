/** What is typed here concerns other people: keep it from cloud spelling, autofill, translation and writing aids. */
export const priveInvoer = {
  autoComplete: 'off',
  spellCheck: false,
  translate: 'no',
  'data-gramm': 'false',
  'data-lt-active': 'false',
} as const
