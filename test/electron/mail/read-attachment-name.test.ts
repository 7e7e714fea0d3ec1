import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { safeAttachmentName } from '../../../electron/mail/read-attachment-name'

describe('the name of an attachment', () => {
  // F76
  it.each([
    ['../../etc/passwd', 'passwd'],
    ['C:\\Windows\\evil.dll', 'evil.dll'],
    ['invoice\u202efdp.exe', 'invoicefdp.exe'],
    ['invoice.pdf.exe', 'invoice.pdf.exe'],
    ['CON', '_CON'],
    ['con.pdf', '_con.pdf'],
    ['LPT1.txt', '_LPT1.txt'],
    ['a:b?.txt', 'a_b_.txt'],
    ['  ..  ', 'attachment.pdf'],
    ['', 'attachment.pdf'],
    ['...hidden', 'hidden'],
    ['name.', 'name'],
    ['pieprasījums.edoc', 'pieprasījums.edoc'],
    ['a\u0000b\nc.txt', 'ab c.txt'],
  ])('"%s" becomes "%s"', (raw, safe) => {
    expect(safeAttachmentName(raw, 'application/pdf')).toBe(safe)
  })

  it('is short and keeps its ending', () => {
    const name = safeAttachmentName(`${'x'.repeat(300)}.docx`, '')
    expect(name).toHaveLength(120)
    expect(name.endsWith('.docx')).toBe(true)
  })

  it('is safe whatever was sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (raw) => {
        const name = safeAttachmentName(raw, 'text/plain')
        expect(name).not.toMatch(
          /[/\\:*?"<>|\u0000-\u001f\u202a-\u202e\u2066-\u2069]|^[. ]|[. ]$|\p{Surrogate}/u,
        )
        expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i)
        expect(name.length).toBeGreaterThan(0)
        expect(name.length).toBeLessThanOrEqual(125)
      }),
      { numRuns: 1000 },
    )
  })
})
