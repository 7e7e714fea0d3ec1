import { describe, expect, it } from 'vitest'
import { readDropped } from '../../../../renderer/components/frame/dropped-mail'

const file = (name: string, text: string, size = text.length) => ({
  name,
  size,
  arrayBuffer: () => Promise.resolve(new TextEncoder().encode(text).buffer),
})

describe('what is dropped on the window', () => {
  it('is read in the order in which it was dropped', async () => {
    const { files, refusals } = await readDropped([file('b.eml', 'second'), file('A.EML', 'first')])
    expect(files.map(({ name }) => name)).toEqual(['b.eml', 'A.EML'])
    expect(new TextDecoder().decode(files[0]?.bytes)).toBe('second')
    expect(refusals).toEqual([])
  })

  it('is refused by name when it is not a saved mail; the mails beside it are read', async () => {
    const { files, refusals } = await readDropped([
      file('scan.pdf', '%PDF'),
      file('a.eml', 'x'),
      file('photo.jpg', ''),
    ])
    expect(files.map(({ name }) => name)).toEqual(['a.eml'])
    expect(refusals).toEqual([{ kind: 'wrong-kind', names: ['scan.pdf', 'photo.jpg'] }])
  })

  it('is refused before it is read when it is larger than 50 MB', async () => {
    const huge = {
      ...file('huge.eml', ''),
      size: 50 * 1024 * 1024 + 1,
      arrayBuffer: () => Promise.reject(new Error('read')),
    }
    expect((await readDropped([huge])).refusals).toEqual([{ kind: 'too-large', names: ['huge.eml'] }])
  })

  it('is refused when it cannot be read, such as a folder called like a mail', async () => {
    const folder = { ...file('folder.eml', ''), arrayBuffer: () => Promise.reject(new Error('not a file')) }
    expect((await readDropped([folder])).refusals).toEqual([{ kind: 'unreadable', names: ['folder.eml'] }])
  })
})
