/** From this width on the case stands in three columns; below it they are tabs. */
export const wide = '(min-width: 1100px)'
