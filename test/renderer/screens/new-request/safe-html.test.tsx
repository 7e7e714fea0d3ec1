import { render, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { MailHtml } from '../../../../renderer/screens/new-request/mail-html'
import { safeMail } from '../../../../renderer/screens/new-request/safe-html'

// The proof that hostile HTML does nothing runs in the app's own Chromium (test/e2e): DOMPurify's authors call
// emulated DOMs unsafe. Here: what our own part makes of what DOMPurify lets through.
const textOf = (html: string): string => safeMail(html).content.textContent

describe('the HTML of a mail as text that does nothing', () => {
  it('shows where a link leads instead of making it one', () => {
    const { content } = safeMail('<p>See <a href="https://evil.example/x">our page</a>.</p>')
    expect(content.textContent).toBe('See our page ‹https://evil.example/x›.')
    expect(content.querySelector('a, [href]')).toBeNull()
  })

  it('does not repeat an address that stands there already', () => {
    expect(textOf('<a href="mailto:dpo@sendberry.example">dpo@sendberry.example</a>')).toBe(
      'dpo@sendberry.example',
    )
    expect(textOf('<a href="https://a.example/">https://a.example</a>')).toBe('https://a.example')
  })

  it('puts the words of a picture in its place, counts pictures, and loads none', () => {
    const { content, pictures } = safeMail(
      '<p><img src="https://t.example/p.gif"><img src="x" alt="Logo"></p>',
    )
    expect(pictures).toBe(2)
    expect(content.textContent).toBe('[Logo]')
    expect(content.querySelector('img')).toBeNull()
  })

  it('is shown in a shadow root, away from the app’s own page', () => {
    render(<MailHtml mail={safeMail('<p>Hello</p>')} label="The mail" />)
    const host = screen.getByRole('document', { name: 'The mail' })
    expect(host.shadowRoot?.textContent).toContain('Hello')
    expect(document.body.textContent).not.toContain('Hello')
  })
})
