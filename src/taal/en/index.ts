import app from './app.json'
import beslissen from './beslissen.json'
import casus from './casus.json'
import daarna from './daarna.json'
import fout from './fout.json'
import gesprek from './gesprek.json'
import kaders from './kaders.json'
import kern from './kern.json'
import nieuw from './nieuw.json'
import organisatie from './organisatie.json'
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
  nieuw,
  organisatie,
  kaders,
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
