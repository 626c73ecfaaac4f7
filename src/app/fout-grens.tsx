import { Component, type ReactNode } from 'react'

export interface FoutGrensProps {
  readonly val: ReactNode
  readonly onStuk?: () => void
  readonly children: ReactNode
}

/** Catches what breaks while a screen is drawn. Nothing is lost: all that was recorded stands in the logboek. */
export class FoutGrens extends Component<FoutGrensProps, { stuk: boolean }> {
  override state = { stuk: false }

  static getDerivedStateFromError() {
    return { stuk: true }
  }

  override componentDidCatch() {
    this.props.onStuk?.()
  }

  override render() {
    return this.state.stuk ? this.props.val : this.props.children
  }
}
