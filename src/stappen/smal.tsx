import type { ReactNode } from 'react'
import './smal.css'

/** A page of one form or one message: no wider than reads well. */
export function Smal({ children }: { children: ReactNode }) {
  return <div className="ww-smal">{children}</div>
}
