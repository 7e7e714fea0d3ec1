import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect } from 'vitest'

/**
 * What a DPO does on the page of a letter. Its keys and its paste work here; what only a browser does is seen in
 * test/e2e/letter-editor.test.ts.
 */
export const page = () => screen.findByRole('textbox', { name: 'Text of the letter' }, { timeout: 5000 })

export async function says(words: string | RegExp): Promise<void> {
  const text = await page()
  await waitFor(() => expect(text.textContent).toMatch(words))
}

const key = async (name: string) => fireEvent.keyDown(await page(), { key: name, ctrlKey: true })

const paste = async (words: string) =>
  fireEvent.paste(await page(), {
    clipboardData: { getData: (type: string) => (type === 'text/plain' ? words : '') },
  })

/** A paragraph of the DPO's own behind the title. */
export async function writeLine(words: string): Promise<void> {
  await key('Enter')
  await paste(words)
}

/** The whole text of the letter replaced. */
export async function writeAnew(words: string): Promise<void> {
  await key('a')
  await paste(words)
}
