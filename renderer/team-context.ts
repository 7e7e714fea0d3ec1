import { createContext, useContext } from 'react'
import type { Team } from '../shared/team/team'

export const TeamContext = createContext<Team | undefined>(undefined)

/** The desk's facts for what may be shown before they are loaded as well. */
export const useTeamIfLoaded = (): Team | undefined => useContext(TeamContext)
