import { Component, type ReactNode } from 'react'

/** Catches what breaks while a screen is drawn. Nothing is lost: all that was recorded stands in the logboek. */
export class FoutGrens extends Component<{ readonly val: ReactNode; readonly children: ReactNode }, { stuk: boolean }> {
  override state = { stuk: false }

  static getDerivedStateFromError() {
    return { stuk: true }
  }

  override render() {
    return this.state.stuk ? this.props.val : this.props.children
  }
}
