import app from './app.json'
import beslissen from './beslissen.json'
import casus from './casus.json'
import daarna from './daarna.json'
import fout from './fout.json'
import gesprek from './gesprek.json'
import kern from './kern.json'
import raadplegen from './raadplegen.json'
import signalen from './signalen.json'
import start from './start.json'
import uitvoer from './uitvoer.json'
import wegen from './wegen.json'

/** Every word in this language, by namespace. Each screen owns one file; together they are one lazy chunk. */
export const woorden = {
  kern,
  app,
  start,
  casus,
  signalen,
  raadplegen,
  gesprek,
  wegen,
  beslissen,
  daarna,
  uitvoer,
  fout,
}
