import type { Organisation } from '../policy/organisation'

/**
 * Art. 38(6), departure D05: who advises does not decide. Names are compared without case, spaces and accents; somebody
 * named by the office alone counts as well.
 */
export function isDpo(decidedBy: string, { dpoName }: Pick<Organisation, 'dpoName'>): boolean {
  const name = plain(decidedBy)
  const dpo = plain(dpoName)
  return (dpo !== '' && name.includes(dpo)) || offices.test(name)
}

const offices = /\b(?:dpo|data protection officer|datu aizsardzibas specialist\w*)\b/

const plain = (name: string): string =>
  name
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[\s.]+/g, ' ')
    .trim()
