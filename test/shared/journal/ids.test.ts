import { describe, expect, it } from 'vitest'
import { isDeviceLetters, parseCaseId, parseDeviceId, parseScopeId } from '../../../shared/journal/ids'

describe('names in the journal', () => {
  it('takes a case id of 26 characters of base 32 and nothing else', () => {
    expect(parseCaseId('0123456789abcdefghjkmnpqrs')).toBe('0123456789abcdefghjkmnpqrs')
    for (const wrong of [
      '',
      '0'.repeat(25),
      '0'.repeat(27),
      'I'.repeat(26),
      'l'.repeat(26),
      '../../etc/passwd',
    ])
      expect(parseCaseId(wrong)).toBeUndefined()
  })

  it('takes a device id of 16 characters', () => {
    expect(parseDeviceId('tvwxyz0123456789')).toBe('tvwxyz0123456789')
    expect(parseDeviceId('u'.repeat(16))).toBeUndefined()
  })

  it('knows the team as a scope beside the cases', () => {
    expect(parseScopeId('team')).toBe('team')
    expect(parseScopeId('0'.repeat(26))).toBe('0'.repeat(26))
    expect(parseScopeId('teams')).toBeUndefined()
  })

  it('gives no device letters that look like digits', () => {
    expect(isDeviceLetters('AB')).toBe(true)
    for (const wrong of ['A', 'ABC', 'AI', 'OA', 'ab', 'A1']) expect(isDeviceLetters(wrong)).toBe(false)
  })
})
