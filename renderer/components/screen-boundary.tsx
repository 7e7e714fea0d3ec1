import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { Component, type ReactNode } from 'react'
import { useTexts } from '../i18n/texts'
import { Message } from './message'

/** Keeps a mistake in one screen from taking the window down. A changed `name` is a new screen and gets a new try. */
export class ScreenBoundary extends Component<
  { readonly name?: string; readonly children: ReactNode },
  { readonly hasFailed: boolean }
> {
  override state = { hasFailed: false }

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true }
  }

  override componentDidUpdate(before: { readonly name?: string }): void {
    if (this.state.hasFailed && before.name !== this.props.name) this.setState({ hasFailed: false })
  }

  override render(): ReactNode {
    if (!this.state.hasFailed) return this.props.children
    return <Broken onRetry={() => this.setState({ hasFailed: false })} />
  }
}

function Broken({ onRetry }: { readonly onRetry: () => void }) {
  const t = useTexts('common')
  return (
    <Message kind="problem" actions={<Button onClick={onRetry}>{t('button.retry')}</Button>}>
      <Typography sx={{ fontWeight: 500 }}>{t('frame.broken')}</Typography>
      <Typography color="text.secondary">{t('frame.broken-next')}</Typography>
    </Message>
  )
}
