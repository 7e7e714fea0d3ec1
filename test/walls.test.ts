import path from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { describe, expect, it } from 'vitest'
import walls, { owners } from '../eslint.walls.mjs'

const root = path.resolve(import.meta.dirname, '..')

/** A planted line behind each wall, and the rule that must refuse it. */
const planted: readonly (readonly [file: string, line: string])[] = [
  ['shared/case/planted.ts', "import { readFile } from 'node:fs/promises'"],
  ['shared/case/planted.ts', "import { app } from 'electron'"],
  ['shared/case/planted.ts', "import { useState } from 'react'"],
  ['shared/case/planted.ts', "import { openTree } from '../../electron/disk/tree'"],
  ['shared/case/planted.ts', "import { theme } from '../../renderer/theme'"],
  ['shared/case/planted.ts', "import { fakeBridge } from '../../test/helpers/fake-bridge'"],
  ['renderer/screens/today/planted.tsx', "import { ipcRenderer } from 'electron'"],
  ['renderer/screens/today/planted.tsx', "import path from 'node:path'"],
  ['renderer/screens/today/planted.tsx', "import { seal } from '../../../electron/vault/crypto'"],
  ['renderer/screens/today/planted.tsx', "import Dexie from 'dexie'"],
  ['renderer/screens/today/planted.tsx', "import { fakeBridge } from '../../../test/helpers/fake-bridge'"],
  ['renderer/index-db/planted.ts', "import { readFile } from 'node:fs'"],
  ['electron/desk/planted.ts', "import { readFile } from 'node:fs'"],
  ['electron/desk/planted.ts', "import { createHash } from 'node:crypto'"],
  ['electron/desk/planted.ts', "import { Decrypter } from 'age-encryption'"],
  ['electron/desk/planted.ts', "import { app } from 'electron'"],
  ['electron/desk/planted.ts', "import https from 'node:https'"],
  ['electron/desk/planted.ts', "import { theme } from '../../renderer/theme'"],
  ['electron/mail/planted.ts', "import { BrowserWindow } from 'electron'"],
  ['electron/letters/planted.ts', "import Dexie from 'dexie'"],
  ['electron/disk/planted.ts', "import { createHash } from 'node:crypto'"],
  ['electron/disk/planted.ts', "import { app } from 'electron'"],
  ['electron/vault/planted.ts', "import { readFile } from 'node:fs/promises'"],
  ['electron/vault/planted.ts', "import { safeStorage } from 'electron'"],
  ['electron/shell/planted.ts', "import { readFile } from 'node:fs/promises'"],
  ['electron/shell/planted.ts', "import { createHash } from 'node:crypto'"],
  ['electron/shell/planted.ts', "import { ipcMain } from 'electron'"],
  ['shared/clock/planted.ts', 'export const now = Date.now()'],
  ['shared/clock/planted.ts', 'export const now = new Date()'],
  ['electron/desk/planted.ts', 'export const chance = Math.random()'],
  ['renderer/screens/today/planted.tsx', 'export const bridge = window.desk'],
  ['renderer/screens/today/planted.tsx', 'export const now = new Date()'],
]

const typescript = (await import('typescript-eslint')).default.parser
const lint = new ESLint({
  cwd: root,
  overrideConfigFile: true,
  overrideConfig: [
    { files: ['**/*.{ts,tsx}'], languageOptions: { parser: typescript } },
    ...walls,
    ...owners,
  ],
})

describe('a folder is a permission', () => {
  it.each(planted)('%s may not say: %s', async (file, line) => {
    const [result] = await lint.lintText(`${line}\n`, { filePath: path.join(root, file) })
    const rules = result?.messages.map(({ ruleId }) => ruleId) ?? []
    expect(rules.some((rule) => rule === 'no-restricted-imports' || rule === 'no-restricted-syntax')).toBe(
      true,
    )
  })

  it('lets each owner do what it owns', async () => {
    const allowed = [
      ['electron/disk/planted.ts', "import { readFile } from 'node:fs/promises'"],
      ['electron/vault/planted.ts', "import { createHash } from 'node:crypto'"],
      ['electron/shell/planted.ts', "import { app } from 'electron'"],
      ['electron/ipc/planted.ts', "import { ipcMain } from 'electron'"],
      ['renderer/index-db/planted.ts', "import Dexie from 'dexie'"],
      ['renderer/screens/today/planted.tsx', "import { replay } from '../../../shared/case/evolve'"],
    ] as const
    for (const [file, line] of allowed) {
      const [result] = await lint.lintText(`${line}\n`, { filePath: path.join(root, file) })
      expect(result?.messages, file).toEqual([])
    }
  })
})

describe('the compiler holds the same walls', () => {
  it.each([
    [
      'renderer',
      "import { windowOptions } from '../electron/shell/window'\nexport const planted = windowOptions\n",
    ],
    [
      'shared',
      "import { windowOptions } from '../electron/shell/window'\nexport const planted = windowOptions\n",
    ],
    ['electron', "import { useApi } from '../renderer/api'\nexport const planted = useApi\n"],
  ])('%s cannot be built with an import through its wall', (folder, source) => {
    expect(compilePlanted(folder, source)).toContain(6307) // "File is not listed within the file list of project"
  })
})

/** Diagnostics of a project with one planted file, which exists in memory alone. */
function compilePlanted(folder: string, source: string): readonly number[] {
  const configFile = path.join(root, folder, 'tsconfig.json')
  const { config } = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name)) as { config: unknown }
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, path.join(root, folder))
  const planted = path.join(root, folder, 'planted.ts')
  const host = ts.createCompilerHost(options)
  const readFile = host.readFile.bind(host)
  const fileExists = host.fileExists.bind(host)
  host.readFile = (name) => (name === planted ? source : readFile(name))
  host.fileExists = (name) => name === planted || fileExists(name)
  const original = host.getSourceFile.bind(host)
  host.getSourceFile = (name, target) =>
    name === planted ? ts.createSourceFile(name, source, target) : original(name, target)
  const program = ts.createProgram({ rootNames: [planted], options, host })
  return ts.getPreEmitDiagnostics(program).map(({ code }) => code)
}
