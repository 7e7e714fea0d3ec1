import type { LogoRefusal, SaveFailure } from '../../shared/ipc/answers'
import type { Handlers } from '../../shared/ipc/contract'
import { err, ok, type Result } from '../../shared/lib/result'
import type { Letterhead } from '../../shared/policy/letterhead'
import { readLogo } from '../../shared/policy/logo'
import type { Desk } from './desk'
import { changeTeam } from './team-acts'

/** What stands above and below the printed letters. */
export function letterheadActs(desk: Desk): Pick<Handlers, 'setLetterhead'> {
  return {
    setLetterhead: async ({ letterhead }): Promise<Result<undefined, LogoRefusal | SaveFailure>> => {
      const logo = usableLogo(letterhead)
      return logo.ok ? changeTeam(desk, [{ type: 'letterhead-set', letterhead }]) : logo
    },
  }
}

/** The picture is looked at here as well: it is drawn into every letter, and the window is not trusted to have looked. */
function usableLogo({ logo }: Letterhead): Result<undefined, LogoRefusal> {
  if (logo === undefined) return ok(undefined)
  const picture = readLogo(Buffer.from(logo.base64, 'base64'))
  if (!picture.ok) return picture
  return picture.value.mediaType === logo.mediaType ? ok(undefined) : err({ kind: 'logo-not-picture' })
}
