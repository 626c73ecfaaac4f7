import { toJsonSchema } from '@valibot/to-json-schema'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { KaderDeelSchema, KaderSchema } from '../../machines/weging/kader.schema'
import { TekstenDeelSchema, TekstenSchema } from '../../machines/weging/teksten.schema'
import { opgemaakt } from '../opstelling/opgemaakt'
import { bestandenIn, lees } from '../regels/bestanden'

/** What an editor needs to help while writing; the content check finds the rest. */
function editorschema(titel: string, schema: v.GenericSchema): string {
  const { $schema: _adres, ...inhoud } = toJsonSchema(schema, { target: 'draft-2020-12', ignoreActions: ['check'] })
  return opgemaakt({ title: titel, ...inhoud })
}

describe('Het schema voor een editor', () => {
  it('helpt bij een kader.yaml, ook als het op een ander bouwt', async () => {
    const schema = editorschema('kader.yaml', v.union([KaderDeelSchema, v.omit(KaderSchema, ['bouwt-op'])]))
    await expect(schema).toMatchFileSnapshot('../../docs/kader.schema.json')
  })

  it('helpt bij de teksten van een kader', async () => {
    const schema = editorschema('teksten.<taal>.yaml', v.union([TekstenSchema, TekstenDeelSchema]))
    await expect(schema).toMatchFileSnapshot('../../docs/teksten.schema.json')
  })

  it('staat bovenaan elk kader.yaml', () => {
    const kaders = bestandenIn('machines/kaders').filter((pad) => pad.endsWith('/kader.yaml'))
    const zonder = kaders.filter(
      (pad) => !lees(pad).startsWith('# yaml-language-server: $schema=../../../../docs/kader.schema.json\n'),
    )
    expect(zonder).toEqual([])
  })
})
