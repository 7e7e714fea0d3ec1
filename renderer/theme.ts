import { createTheme } from '@mui/material/styles'

/**
 * One accent, greys for structure, and a colour only where it means something (always with a word and an icon):
 * warning = due soon, error = overdue or a closed gate, info = waits for someone else, success = done,
 * secondary = the law says otherwise than the policy. All text colours reach 4.5 : 1 on both grounds (WCAG 2.2 AA).
 */
export const theme = createTheme({
  cssVariables: { colorSchemeSelector: 'data-theme' },
  colorSchemes: {
    light: {
      palette: {
        primary: { main: '#0b615c' },
        secondary: { main: '#68409b' },
        warning: { main: '#855400' },
        error: { main: '#b0261e' },
        info: { main: '#43597c' },
        success: { main: '#1d6a3a' },
        background: { default: '#ffffff', paper: '#ffffff' },
        text: { primary: '#1b2021', secondary: '#566063' },
        divider: '#dce1e1',
      },
    },
    dark: {
      palette: {
        primary: { main: '#6fc9bf', contrastText: '#0c1716' },
        secondary: { main: '#c5abed' },
        warning: { main: '#e2b558' },
        error: { main: '#f19a91' },
        info: { main: '#a5b9d8' },
        success: { main: '#86cb9c' },
        background: { default: '#14181a', paper: '#191e20' },
        text: { primary: '#e4e8e8', secondary: '#a2adaf' },
        divider: '#31393b',
      },
    },
  },
  shape: { borderRadius: 6 },
  typography: {
    fontFamily: '"Inter Variable", "Segoe UI", system-ui, sans-serif',
    fontSize: 14,
    body1: { fontSize: '0.875rem' },
    body2: { fontSize: '0.8125rem' },
    h1: { fontSize: '1.25rem', fontWeight: 600, lineHeight: 1.35 },
    h2: { fontSize: '0.9375rem', fontWeight: 600, lineHeight: 1.4 },
    h3: { fontSize: '0.875rem', fontWeight: 600, lineHeight: 1.4 },
    button: { textTransform: 'none', fontWeight: 550 },
  },
  components: {
    MuiCssBaseline: {
      styleOverrides: {
        // Inter's tabular figures widen the hyphen as well: only where numbers stand below each other
        time: { fontVariantNumeric: 'tabular-nums' },
        ':focus-visible': { outline: '2px solid var(--mui-palette-primary-main)', outlineOffset: 2 },
        'h1:focus, main:focus': { outline: 'none' },
      },
    },
    MuiTypography: {
      styleOverrides: {
        // one spelling for the quiet colour, the one that `sx` knows as well
        root: {
          variants: [
            { props: { color: 'text.secondary' }, style: { color: 'var(--mui-palette-text-secondary)' } },
          ],
        },
      },
    },
    MuiPaper: { styleOverrides: { root: { backgroundImage: 'none' } } },
    MuiButtonBase: { defaultProps: { disableRipple: true } },
    MuiButton: { defaultProps: { disableElevation: true } },
    MuiOutlinedInput: { defaultProps: { size: 'small' } },
  },
})
