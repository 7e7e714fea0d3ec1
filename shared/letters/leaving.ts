/** The ways a letter can leave the desk. Only the e-mail needs an address of the addressee; the others are paper. */
export const leavingWays = ['email', 'pdf', 'docx', 'print'] as const
export type LeavingWay = (typeof leavingWays)[number]
