import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export const hasPoppler = ['pdftotext', 'pdfinfo', 'pdffonts'].every(
  (tool) => spawnSync(tool, ['-v']).error === undefined,
)
export const noPoppler = 'poppler-utils is not installed'

/** What one of the poppler tools says of a PDF. */
export function poppler(
  tool: 'pdftotext' | 'pdfinfo' | 'pdffonts',
  pdf: Uint8Array,
  ...options: string[]
): string {
  const folder = mkdtempSync(join(tmpdir(), 'letter-'))
  try {
    const file = join(folder, 'letter.pdf')
    writeFileSync(file, pdf)
    const tail = tool === 'pdftotext' ? ['-'] : []
    return execFileSync(tool, [...options, file, ...tail], { encoding: 'utf8', maxBuffer: 1 << 28 })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
