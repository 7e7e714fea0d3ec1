import { describe, expect, it } from 'vitest'
import { diskError } from '../../../electron/disk/disk-failure'
import { halfMinute, patiently } from '../../../electron/disk/patience'

const counted = (failures: number, code: string) => {
  const waited: number[] = []
  const tries = { count: 0 }
  const act = () => {
    tries.count += 1
    return tries.count <= failures ? Promise.reject(diskError(code)) : Promise.resolve('done')
  }
  const sleep = (ms: number) => {
    waited.push(ms)
    return Promise.resolve()
  }
  return { act, patience: { ...halfMinute, sleep }, waited, tries }
}

describe('waiting for a virus scanner', () => {
  it.each(['EPERM', 'EBUSY', 'EACCES'])(
    'tries again while another program holds the file (%s)',
    async (code) => {
      const { act, patience, waited } = counted(4, code)
      expect(await patiently(patience, act)).toBe('done')
      expect(waited).toHaveLength(4)
    },
  )

  it('gives up after about half a minute', async () => {
    const { act, patience, waited } = counted(1000, 'EBUSY')
    await expect(patiently(patience, act)).rejects.toThrow('EBUSY')
    const total = waited.reduce((sum, ms) => sum + ms, 0)
    expect(total).toBeGreaterThan(25_000)
    expect(total).toBeLessThan(35_000)
  })

  it.each(['ENOSPC', 'EIO', 'EROFS', 'ENOENT', 'EEXIST'])(
    'does not wait for what waiting does not heal (%s)',
    async (code) => {
      const { act, patience, tries } = counted(1000, code)
      await expect(patiently(patience, act)).rejects.toThrow(code)
      expect(tries.count).toBe(1)
    },
  )

  it('really waits when it is not told how', async () => {
    const before = performance.now()
    await halfMinute.sleep(15)
    expect(performance.now() - before).toBeGreaterThan(10)
  })
})
