import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { tempFolder } from './temp-folder'

const hasOffice = spawnSync('soffice', ['--version'], { timeout: 60_000 }).status === 0

/** Why LibreOffice cannot be asked; on the build server it must be there, and what asks it fails instead. */
export const noOffice: string | undefined =
  hasOffice || process.env['CI'] !== undefined
    ? undefined
    : 'LibreOffice (libreoffice-writer-nogui) is not installed'

/** What LibreOffice reads in Word documents. It is slow to start, so that many go in one call. */
export function wordsByOffice(documents: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> {
  const folder = tempFolder()
  const files = [...documents].map(([name, bytes]) => {
    const file = join(folder, `${name}.docx`)
    writeFileSync(file, bytes)
    return file
  })
  // a profile of its own: another LibreOffice on the desk is not disturbed, and does not take the call over
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  const options = ['--headless', '--norestore', '--convert-to', 'txt:Text (encoded):UTF8', '--outdir', folder]
  const { status, stderr } = spawnSync('soffice', [profile, ...options, ...files], {
    encoding: 'utf8',
    timeout: 170_000,
  })
  if (status !== 0) throw new Error(`soffice: ${stderr}`)
  return new Map(
    files.map((file) => [basename(file, '.docx'), readFileSync(file.replace(/docx$/, 'txt'), 'utf8')]),
  )
}
