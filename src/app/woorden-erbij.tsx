import { type ComponentType, type LazyExoticComponent, lazy } from 'react'
import { laadAlleWoorden, laadPoortwoorden } from '../taal/taal'

type Lui<Props extends object> = LazyExoticComponent<ComponentType<Props>>

/** A page that is loaded when it is first needed, together with the words of all pages. */
export function metWoorden<Props extends object>(laad: () => Promise<ComponentType<Props>>): Lui<Props> {
  return samen(laad, laadAlleWoorden)
}

/** A page at the lock or right behind it, together with the few words that are said there. */
export function metPoortwoorden<Props extends object>(laad: () => Promise<ComponentType<Props>>): Lui<Props> {
  return samen(laad, laadPoortwoorden)
}

function samen<Props extends object>(
  laad: () => Promise<ComponentType<Props>>,
  woorden: () => Promise<void>,
): Lui<Props> {
  return lazy(async () => {
    const [pagina] = await Promise.all([laad(), woorden()])
    return { default: pagina }
  })
}
