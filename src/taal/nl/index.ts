import app from './app.json'
import beheer from './beheer.json'
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
import reserve from './reserve.json'
import signalen from './signalen.json'
import slot from './slot.json'
import start from './start.json'
import uitvoer from './uitvoer.json'
import vernieuwen from './vernieuwen.json'
import wacht from './wacht.json'
import wegen from './wegen.json'
import zelftest from './zelftest.json'

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
  slot,
  reserve,
  beheer,
  vernieuwen,
  zelftest,
  wacht,
  fout,
}
