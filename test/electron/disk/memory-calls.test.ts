import { describe, expect, it } from 'vitest'
import { codeOf } from '../../../electron/disk/disk-failure'
import { memoryDisk } from '../../../electron/disk/memory-calls'
import { bytesOf, textOf } from '../../helpers/outcome'

async function written(sync: { file: boolean; folder: boolean }) {
  const disk = memoryDisk()
  const file = await disk.calls.create('one')
  await file.write(bytesOf('content'), 0)
  if (sync.file) await file.sync()
  if (sync.folder) await disk.calls.syncDir('')
  return disk
}

describe('the disk in memory', () => {
  it('loses in a power cut what no fsync confirmed', async () => {
    const disk = await written({ file: false, folder: false })
    expect(disk.afterPowerCut(() => 'lost').files().size).toBe(0)
    expect(
      textOf(
        disk
          .afterPowerCut(() => 'kept')
          .files()
          .get('one')!,
      ),
    ).toBe('content')
  })

  it('loses the content when only the folder was synced', async () => {
    const disk = await written({ file: false, folder: true })
    expect(
      disk
        .afterPowerCut(() => 'lost')
        .files()
        .get('one'),
    ).toEqual(new Uint8Array(0))
    expect(
      disk
        .afterPowerCut(() => 'zeros')
        .files()
        .get('one'),
    ).toEqual(new Uint8Array(7))
    expect(
      textOf(
        disk
          .afterPowerCut(() => 'half')
          .files()
          .get('one')!,
      ),
    ).toBe('con')
  })

  it('loses the name when only the content was synced', async () => {
    const disk = await written({ file: true, folder: false })
    expect(disk.afterPowerCut(() => 'lost').files().size).toBe(0)
  })

  it('loses nothing when both were synced', async () => {
    const disk = await written({ file: true, folder: true })
    expect(
      textOf(
        disk
          .afterPowerCut(() => 'lost')
          .files()
          .get('one')!,
      ),
    ).toBe('content')
  })

  it('does nothing more for a killed process', async () => {
    const disk = memoryDisk((step) => (step.number === 1 ? { kind: 'kill' } : undefined))
    const error: unknown = await disk.calls.create('one').catch((thrown: unknown) => thrown)
    expect(codeOf(error)).toBeUndefined()
    await expect(disk.calls.read('one', 1)).rejects.toThrow()
  })

  it('says what the real one says when something is not there', async () => {
    const { calls } = memoryDisk()
    await expect(calls.read('nothing', 1)).rejects.toThrow('ENOENT')
    await expect(calls.list('nowhere')).rejects.toThrow('ENOENT')
    await expect(calls.create('no/where')).rejects.toThrow('ENOENT')
    await calls.makeDir('folder')
    await expect(calls.read('folder', 1)).rejects.toThrow('EISDIR')
    await expect(calls.makeDir('folder')).rejects.toThrow('EEXIST')
    await calls.create('file')
    await expect(calls.list('file')).rejects.toThrow('ENOTDIR')
    await expect(calls.create('file/below')).rejects.toThrow('ENOTDIR')
  })
})
