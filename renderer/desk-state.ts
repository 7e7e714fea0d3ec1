import { createContext, useContext } from 'react'
import type { DeskState } from '../shared/ipc/answers'

export type UnlockedDesk = Extract<DeskState, { readonly kind: 'unlocked' }>

export const DeskContext = createContext<UnlockedDesk | undefined>(undefined)

/** Where the data lie and whether they can be written. */
export function useDeskState(): UnlockedDesk {
  const desk = useContext(DeskContext)
  if (desk === undefined) throw new Error('no DeskContext above this component')
  return desk
}
