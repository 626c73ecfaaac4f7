import app from './app.json'

/** What the frame of every page says; the rest follows with the first page. */
export const begin = { app }
