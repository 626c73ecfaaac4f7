import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { laadAlleWoorden } from '../taal/taal'

/** A page beyond the start: loaded when it is first needed, together with the words it speaks. */
export function metWoorden<Props extends object>(
  laad: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => {
    const [pagina] = await Promise.all([laad(), laadAlleWoorden()])
    return { default: pagina }
  })
}
