import { describe, expect, it, vi } from 'vitest'

vi.mock('electron-log/main', () => ({ default: {} }))
const { traceOf } = await import('../../../electron/shell/local-log')

describe('the local log', () => {
  it('keeps the kind of an error and its places, never its message', () => {
    const lines = traceOf(new TypeError('cannot read Inese Kalniņa\nof undefined'))
    expect(lines[0]).toBe('TypeError')
    expect(lines.length).toBeGreaterThan(1)
    expect(lines.join('\n')).not.toMatch(/Kalniņa|undefined/)
  })
  it('says no more than the type of what is no error', () => {
    expect(traceOf('Inese Kalniņa')).toEqual(['string'])
  })
})
