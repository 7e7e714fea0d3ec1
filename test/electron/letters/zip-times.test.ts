import { Document, Packer, Paragraph } from 'docx'
import { describe, expect, it } from 'vitest'
import { withoutTimes } from '../../../electron/letters/zip-times'

const archive = (): Promise<Buffer> =>
  Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('x')] }] }))

describe('an archive without times', () => {
  it('differs from the one with them in the times alone', async () => {
    const before = new Uint8Array(await archive())
    const after = withoutTimes(before)
    expect(after).toHaveLength(before.length)
    // four bytes of time for each of 17 files, in the file's own head and in the directory
    const changed = before.filter((byte, index) => byte !== after[index]).length
    expect(changed).toBeGreaterThan(0)
    expect(changed).toBeLessThanOrEqual(17 * 2 * 4)
  })

  it('is refused when it is no archive', () => {
    expect(() => withoutTimes(new Uint8Array(40))).toThrow('not an archive')
    expect(() => withoutTimes(new Uint8Array(3))).toThrow('not an archive')
  })
})
