import type { RowProblems } from '../register-kind'

/** A row that stands for an address or a number holds its keyed SHA-256, so that nothing else can slip in. */
export const hashProblems = ({ hash = '' }: { readonly hash?: string | undefined }): RowProblems =>
  hash === '' || /^[0-9a-f]{64}$/.test(hash)
    ? {}
    : { hash: { lv: 'Tā nav jaucējvērtība.', en: 'This is not a hash.' } }
