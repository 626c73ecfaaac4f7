import app from './app.json'
import fout from './fout.json'
import slot from './slot.json'
import start from './start.json'
import wacht from './wacht.json'

/** What is said before the lock, and on the first screen behind it. */
export const poort = { app, slot, start, wacht, fout }
