import app from './app.json'
import fout from './fout.json'
import start from './start.json'

/** What the start screen says; the rest follows with the first other page. */
export const begin = { app, start, fout }
