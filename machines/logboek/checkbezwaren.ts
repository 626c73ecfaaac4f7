import type { Bezwaar } from '../casus/bezwaren'
import type { Gebeurtenis } from '../casus/gebeurtenissen/vocabulaire'
import { checkFouten, loopCheck } from '../checks/check'
import { kindcheck, mantelzorgverleningscheck } from '../checks/checks'

/**
 * Answers to a check must lead to the outcome that is recorded beside them. Answers given to a version that this build
 * does not hold are left as they are: the outcome is what rules look at.
 */
export function checkBezwaren(gebeurtenis: Gebeurtenis): Bezwaar[] {
  if (gebeurtenis.type !== 'kindcheck gedaan' && gebeurtenis.type !== 'mantelzorgverleningscheck gedaan') return []
  const check = gebeurtenis.type === 'kindcheck gedaan' ? kindcheck : mantelzorgverleningscheck
  const { antwoorden, versie = check.versie, uitkomst, vervolg } = gebeurtenis
  if (!antwoorden || versie !== check.versie) return []
  const fouten = checkFouten(check, antwoorden)
  if (fouten.length > 0) {
    return fouten.map(({ id, vraag, antwoord }) => ({ id, waarden: { checkvraag: vraag, checkantwoord: antwoord } }))
  }
  const loop = loopCheck(check, antwoorden)
  if (loop.vraag) return [{ id: 'check-niet-af', waarden: { checkvraag: loop.vraag.id } }]
  const klopt = loop.uitkomst === uitkomst && loop.vervolg === (vervolg ?? null)
  return klopt ? [] : [{ id: 'check-leidt-elders', waarden: { uitkomst: loop.uitkomst ?? '', gegeven: uitkomst } }]
}
