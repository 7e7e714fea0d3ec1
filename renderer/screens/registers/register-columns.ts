import type { RegisterName } from '../../../shared/policy/registers'

/** The columns that a register has besides code, clause, name and status. */
export type RegisterColumn =
  'origin' | 'purposes' | 'categories' | 'basis' | 'entities' | 'role' | 'outside-eea'

export const columnsOf = (register: RegisterName): readonly RegisterColumn[] => columns[register]

const columns: Readonly<Record<RegisterName, readonly RegisterColumn[]>> = {
  categories: ['origin', 'purposes'],
  sources: ['categories'],
  purposes: ['basis'],
  recipients: ['role', 'entities', 'outside-eea', 'categories'],
  retention: ['categories'],
  systems: ['categories'],
}
