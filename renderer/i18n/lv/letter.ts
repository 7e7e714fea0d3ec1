import type { LatvianOf } from '../texts'
import type { letter as english } from '../en/letter'

export const letter = {} as const satisfies LatvianOf<typeof english>
