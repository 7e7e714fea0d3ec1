import type { Clause } from './clause'
import { clausesOfCollection } from './clauses-of-collection'
import { clausesOfRights } from './clauses-of-rights'
import { clausesOfUse } from './clauses-of-use'

/** Every clause of the shipped policy (law.md §1.1), in order. */
export const clauses: readonly Clause[] = [...clausesOfCollection, ...clausesOfUse, ...clausesOfRights]
