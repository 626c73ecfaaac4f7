import { array, assert, constantFrom, integer, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { logboekWeigert } from '../../../machines/bewijs/logboek-weigert'
import { begin, beweeg, type CasusSnapshot } from '../../../machines/casus/beweging'
import { blokkades } from '../../../machines/casus/blokkades/blokkades'
import { casusMachine } from '../../../machines/casus/casus.machine'
import { AF_ROLLEN, CLIENTEN } from '../../../machines/casus/gebeurtenissen/dossier'
import type { Gebeurtenis } from '../../../machines/casus/gebeurtenissen/vocabulaire'
import { hulpVan, meldenVan } from '../../../machines/casus/melden'
import type { Kader } from '../../../machines/weging/kader.schema'
import { loop } from '../../../machines/weging/loop'
import { alleKaders } from '../kaders'
import { type Blad, hulpVolgensOrakel, leegBlad, meldenVolgensOrakel, uitslagVan } from './blad'
import { magVolgensOrakel } from './mag'
import { verboden } from './verbod'
import { verder } from './verder'
import { aanlopen, worpen } from './worpen'

const ZAAD = 20_260_105
const KEREN = 200
const kaders = await alleKaders()

describe('Het orakel, een tafel met de hand geschreven uit dezelfde gegevens', () => {
  it.each(kaders)(
    'zegt van 200 willekeurige logboeken in $kader hetzelfde als de statechart',
    { timeout: 120_000 },
    (kader) => {
      const keuze = worpen(kader)
      const aanloop = constantFrom(...aanlopen(kader))
      let aanvaard = 0
      let geweigerd = 0
      const logboek = array(integer({ min: 0, max: keuze.length - 1 }), { minLength: 20, maxLength: 120 })
      assert(
        property(
          aanloop,
          logboek,
          constantFrom(...CLIENTEN),
          constantFrom(...AF_ROLLEN),
          (vooraf, plekken, client, rol) => {
            let snapshot = begin(casusMachine(kader), { client, aandachtsfunctionaris: rol })
            let blad = leegBlad(kader, client, rol)
            const gelopen: string[] = []
            for (const gebeurtenis of [...vooraf, ...plekken.map((plek) => keuze[plek] as Gebeurtenis)]) {
              if (logboekWeigert(snapshot.context, gebeurtenis)) continue
              gelopen.push(JSON.stringify(gebeurtenis))
              const mag = snapshot.can(gebeurtenis)
              expect({ mag: magVolgensOrakel(blad, gebeurtenis), gelopen }).toEqual({ mag, gelopen })
              if (mag) aanvaard++
              else geweigerd++
              if (!mag) continue
              snapshot = beweeg(casusMachine(kader), snapshot, gebeurtenis)
              blad = verder(blad, gebeurtenis)
              expect({ ...volgensOrakel(blad), gelopen }).toEqual({ ...volgensStatechart(kader, snapshot), gelopen })
            }
          },
        ),
        { seed: ZAAD, numRuns: KEREN },
      )
      expect(aanvaard).toBeGreaterThan(2000)
      expect(geweigerd).toBeGreaterThan(1000)
    },
  )
})

function volgensOrakel(blad: Blad) {
  return {
    positie: uitslagVan(blad).positie,
    melden: meldenVolgensOrakel(blad),
    hulp: hulpVolgensOrakel(blad),
    blokkades: verboden(blad)
      .map(([id, acts]) => `${id}: ${acts.join(', ')}`)
      .toSorted(),
  }
}

function volgensStatechart(kader: Kader, { context, value }: CasusSnapshot) {
  const { positie } = loop(kader, context.antwoorden)
  expect((value as unknown as Record<string, string>)['weging']).toBe(positie)
  return {
    positie,
    melden: meldenVan(kader, context),
    hulp: hulpVan(kader, context),
    blokkades: blokkades(kader, context)
      .map(({ id, houdtTegen }) => `${id}: ${houdtTegen.join(', ')}`)
      .toSorted(),
  }
}
