/**
 * The walls between the folders, as lint rules without types. A folder is a permission: each thing below has one
 * owner. test/walls.test.ts plants a forbidden import behind every wall and sees that it is refused.
 */
const fs = ['fs', 'fs/*', 'node:fs', 'node:fs/*']
const crypto = ['crypto', 'node:crypto', 'age-encryption', 'hash-wasm']
const node = ['node:*', 'fs', 'fs/*', 'path', 'os', 'crypto', 'child_process', 'net', 'http', 'https']
const electron = ['electron', 'electron/*', 'electron-store', 'electron-log', 'electron-log/*']
const network = [
  'net',
  'http',
  'https',
  'http2',
  'dgram',
  'tls',
  'node:net',
  'node:http',
  'node:https',
  'node:http2',
  'node:dgram',
  'node:tls',
]
const ui = ['react', 'react-dom', 'react-dom/*', '@mui/*', 'dexie', 'dexie-react-hooks']

/**
 * A bare name bans that module alone; a name with a star bans whatever matches.
 * @param {string} name
 * @param {string[]} files
 * @param {string[][]} groups
 * @param {string} message
 * @param {string[]} ignores
 * @returns {import('eslint').Linter.Config}
 */
const ban = (name, files, groups, message, ignores = []) => {
  const names = groups.flat()
  const paths = names.filter((one) => !one.includes('*')).map((one) => ({ name: one, message }))
  const patterns = [{ group: names.filter((one) => one.includes('*')), message }]
  return {
    name: `wall/${name}`,
    files,
    ignores,
    rules: { 'no-restricted-imports': ['error', { paths, patterns }] },
  }
}

/** @type {import('eslint').Linter.Config[]} */
const walls = [
  ban(
    'shared',
    ['shared/**/*.ts'],
    [node, electron, ui, ['**/electron/**', '**/renderer/**', '**/test/**', '**/scripts/**']],
    'shared is pure: it imports nothing of the project, of Node, of Electron or of the screen.',
  ),
  ban(
    'renderer',
    ['renderer/**/*.{ts,tsx}'],
    [node, electron, ['dexie', 'dexie-react-hooks'], ['**/electron/**', '**/test/**', '**/scripts/**']],
    'The renderer is a web page: Node and Electron are behind api.ts, Dexie behind index-db.',
    ['renderer/index-db/**'],
  ),
  ban(
    'renderer/index-db',
    ['renderer/index-db/**/*.{ts,tsx}'],
    [node, electron, ['**/electron/**', '**/test/**', '**/scripts/**']],
    'The renderer is a web page: Node and Electron are behind api.ts.',
  ),
  ban(
    'electron',
    ['electron/**/*.ts'],
    [fs, crypto, electron, network, ui, ['**/renderer/**', '**/test/**', '**/scripts/**']],
    'One owner each: files in electron/disk, cryptography in electron/vault, Electron in electron/shell, ipc and settings.',
    [
      'electron/disk/**',
      'electron/vault/**',
      'electron/shell/**',
      'electron/ipc/**',
      'electron/settings/**',
      'electron/main.ts',
      'electron/open-desk.ts',
      'electron/preload.ts',
    ],
  ),
  ban(
    'electron/disk',
    ['electron/disk/**/*.ts'],
    [crypto, electron, network, ui, ['**/renderer/**', '**/test/**', '**/scripts/**']],
    'electron/disk knows files only.',
  ),
  ban(
    'electron/vault',
    ['electron/vault/**/*.ts'],
    [fs, electron, network, ui, ['**/renderer/**', '**/test/**', '**/scripts/**']],
    'electron/vault reaches files through electron/disk.',
  ),
  ban(
    'electron/shell',
    [
      'electron/shell/**/*.ts',
      'electron/ipc/**/*.ts',
      'electron/settings/**/*.ts',
      'electron/main.ts',
      'electron/open-desk.ts',
      'electron/preload.ts',
    ],
    [fs, crypto, network, ui, ['**/renderer/**', '**/test/**', '**/scripts/**']],
    'The shell knows Electron; files are in electron/disk, cryptography in electron/vault.',
  ),
]

export default walls

/**
 * Syntax that one owner may use; the others are told whose it is.
 * @param {string} name
 * @param {string[]} files
 * @param {string[]} ignores
 * @param {string | string[]} selector
 * @param {string} message
 * @returns {import('eslint').Linter.Config}
 */
const ownedGlobals = (name, files, ignores, selector, message) => ({
  name: `owner/${name}`,
  files,
  ignores,
  rules: {
    'no-restricted-syntax': ['error', ...[selector].flat().map((one) => ({ selector: one, message }))],
  },
})

const clockAndChance = [
  "NewExpression[callee.name='Date'][arguments.length=0]",
  "CallExpression[callee.object.name='Date'][callee.property.name='now']",
  "CallExpression[callee.object.name='Math'][callee.property.name='random']",
  "MemberExpression[object.object.name='Temporal'][object.property.name='Now']",
  "CallExpression[callee.property.name='randomUUID']",
]

/**
 * Things that are not imports but have one owner all the same.
 * @type {import('eslint').Linter.Config[]}
 */
export const owners = [
  ownedGlobals(
    'clock and chance',
    ['shared/**/*.ts', 'electron/**/*.ts', 'renderer/**/*.{ts,tsx}'],
    ['electron/desk/now.ts', 'electron/vault/random.ts', 'renderer/now.ts', 'renderer/**', 'electron/ipc/**'],
    clockAndChance,
    'The wall clock and random ids have one file each; pass the value in.',
  ),
  ownedGlobals(
    'ipcMain',
    ['electron/**/*.ts'],
    ['electron/ipc/**', 'electron/desk/**', 'electron/vault/**', 'electron/disk/**'],
    "ImportSpecifier[imported.name='ipcMain']",
    'ipcMain lives in electron/ipc alone.',
  ),
  ownedGlobals(
    'window.desk',
    ['renderer/**/*.{ts,tsx}'],
    ['renderer/api.ts', 'renderer/now.ts'],
    ["MemberExpression[object.name='window'][property.name='desk']", ...clockAndChance],
    'window.desk lives in renderer/api.ts, the clock in renderer/now.ts.',
  ),
]
