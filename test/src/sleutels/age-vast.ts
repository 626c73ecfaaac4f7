const vanBase64 = (tekst: string): Uint8Array<ArrayBuffer> => Uint8Array.from(Buffer.from(tekst, 'base64'))

/** Made with `age-keygen` and `age -r` (stock age 1.1.1), 22 November 2026. Nothing else was ever locked with it. */
export const STOCK = {
  herstelsleutel: 'AGE-SECRET-KEY-123NHXK0T867PSQEETS36F75MKRJR78A9C07GTYWEGCPJD7S2XCHQ6YM9A4',
  ontvanger: 'age1q2tu7ca6ej4z3uejatcfpy3krshdplzr5yzxs09zfx94srjhl3cssgm7dd',
  tekst: 'gemaakt met age zelf: café\n',
  bestand: vanBase64(
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSB5a05yemFjaXZSMTgwSnhJY0crNlNocWJYNUdUUk9PeHZkVFdoTGNqakF3CjMzTGlEWmM5NEVoTklXZmZ4aURGN3NFQlBlWjF1dGhFMmVnWHZZZFhncEEKLS0tIFpCYmJnS1BWM2FRRmRvTGx1OEk1Z2l6UkhwN25uOUEzTkh4VVo4bm1qamcK7H4CgeFdLZO/UAQs3HuoN8HkqbsDHLn92iirkwUUOOBdaHN2SNpQDh8etbspcdJA/LL6SURSlj2JwvvG',
  ),
}

/** Made by `ageVersleutel` with a passphrase; stock age 1.1.1 opened it (`age -d`, by hand) and gave this text. */
export const ONS = {
  wachtzin: 'molen kabel oever sneeuw',
  tekst: 'gemaakt door weegwijzer: café\n',
  bestand: vanBase64(
    'YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBLTGFIdThuUGVFY2FuYTQ4MTZFaUhRIDE2CmxsSlU5eTM5SC9yK0pWYmJQYXNUSUszT0E4Z285WFBhNE93WHhNMkFZbkEKLS0tIFdnU29nZW1kNkJDTE9BdURUaWtDaEtyb3JwbzJwaFZnV1lpbE9IVzc2Q2cKzNpJTXtVw3gk8Ei5eSDIihL3IDUfDwlGaKDlJRc4sm+XhG2Uo6cpdCjnEj0nBaDos2QYy6hRlUA+UPMkNkmj',
  ),
}
