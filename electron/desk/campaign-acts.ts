import type { Refusal } from '../../shared/case/refusal'
import type { PrintFailure } from '../../shared/ipc/answers'
import type { ActRefusal, Handlers, Left } from '../../shared/ipc/contract'
import { rowOfLetter, type CampaignRow } from '../../shared/letters/campaigns/campaign'
import { checkCampaign } from '../../shared/letters/campaigns/check-campaign'
import { toldItems } from '../../shared/letters/campaigns/told-items'
import { fatalCodes } from '../../shared/letters/check'
import type { LeavingWay } from '../../shared/letters/leaving'
import type { Letter } from '../../shared/letters/letter'
import { err, ok, type Result } from '../../shared/lib/result'
import type { TeamEvent } from '../../shared/team/team'
import { writeDraft } from '../mail/write-draft'
import { locked } from './act'
import type { Desk, OpenDesk } from './desk'
import { letOut } from './leave-letter'
import { discardDraft, draftsUnder, keepDraft } from './letter-drafts'
import { docxFile, fileOf, pdfFile, type LetterFile } from './letter-files'
import { dayInRiga } from './now'
import { changeTeam } from './team-acts'

type CampaignMethods = 'campaignDrafts' | 'keepCampaignDraft' | 'discardCampaignDraft' | 'leaveCampaignLetter'

/** Letters that rest on a row of a register and belong to no case. */
export function campaignActs(desk: Desk): Pick<Handlers, CampaignMethods> {
  return {
    campaignDrafts: async ({ kind, code }) => {
      if (desk.open === undefined) return err(locked)
      const drafts = await draftsUnder(desk.open, `campaign-${slugOf(code)}-`)
      // a slug may be that of two codes: the letter itself says which row it is about
      return drafts.ok ? ok(drafts.value.filter((one) => one.kind === kind && one.about === code)) : drafts
    },
    keepCampaignDraft: async ({ letter }) => {
      const at = placeOf(desk, letter)
      return at.ok ? keepDraft(at.value.open, draftId(at.value.row, letter), letter) : at
    },
    discardCampaignDraft: async ({ letter }) => {
      const at = placeOf(desk, letter)
      return at.ok ? discardDraft(at.value.open, draftId(at.value.row, letter)) : at
    },
    leaveCampaignLetter: (leaving) => leave(desk, leaving),
  }
}

type Place = { readonly open: OpenDesk; readonly row: CampaignRow }

function placeOf(desk: Desk, letter: Letter): Result<Place, ActRefusal> {
  const { open } = desk
  if (open === undefined) return err(locked)
  const row = rowOfLetter(open.team.registers, letter)
  return row === undefined ? err({ kind: 'no-such-row' }) : ok({ open, row })
}

/** A draft's name stands in a file name: small letters, digits and hyphens of the row's code, and the letter's id. */
const draftId = ({ code }: CampaignRow, { id }: Letter): string =>
  `campaign-${slugOf(code)}-${id.slice(0, 32)}`

const slugOf = (code: string): string => {
  const slug = code.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return slug.slice(0, 20)
}

type Leaving = { readonly letter: Letter; readonly as: LeavingWay }

/**
 * A letter of no case leaves the desk: the check, the file, the place the person picks, and then the record of its words
 * in the team's journal. When the record cannot be written the person is told, and the letter stays a draft.
 */
async function leave(desk: Desk, leaving: Leaving): Promise<Result<Left, ActRefusal | PrintFailure>> {
  const at = placeOf(desk, leaving.letter)
  if (!at.ok) return at
  const { open, row } = at.value
  const refusal = refusalOf(desk, at.value, leaving)
  if (refusal !== undefined) return err(refusal)
  const letter = addressed(leaving)
  const file = await fileFor(desk, at.value, { ...leaving, letter })
  const left = await letOut(desk, open, { ...leaving, letter, file })
  if (!left.ok || left.value.kind === 'cancelled') return left
  const recorded = await changeTeam(desk, recordOf(desk, leaving, row))
  if (!recorded.ok) return recorded
  await open.vault.removeDraft(draftId(row, leaving.letter))
  return left
}

function refusalOf(desk: Desk, { open, row }: Place, { letter, as }: Leaving): Refusal | undefined {
  const { team } = open
  if (team.organisation.dpoEmail.trim() === '') return { kind: 'dpo-email-missing' }
  const today = dayInRiga(desk.now())
  const codes = fatalCodes(checkCampaign(letter, { row, team, today, leaving: as }))
  return codes.length === 0 ? undefined : { kind: 'letter-has-fatal-findings', codes }
}

/** On paper nobody stands as addressee; the mail goes to ourselves, the people into Bcc. */
const addressed = ({ letter, as }: Leaving): Letter =>
  as === 'email' ? letter : { ...letter, to: { name: '' } }

async function fileFor(desk: Desk, { open, row }: Place, { letter, as }: Leaving): Promise<LetterFile> {
  const named = { letter, reference: row.code }
  switch (as) {
    case 'email': {
      const { organisation } = open.team
      const date = new Date(desk.now()).toISOString()
      return fileOf(named, 'eml', await writeDraft({ letter, organisation, attachments: [], date }))
    }
    case 'docx':
      return docxFile(open, named)
    case 'pdf':
    case 'print':
      return pdfFile(desk, open, named)
  }
}

/** The letter as it left; and in the register which points of Art. 14 people are told by it. */
function recordOf(desk: Desk, { letter, as }: Leaving, row: CampaignRow): readonly TeamEvent[] {
  const { register, code } = row
  const left: TeamEvent = {
    type: 'campaign-letter-left',
    register,
    code,
    letter,
    as,
    on: dayInRiga(desk.now()),
  }
  // the row as it is by now: the person may have changed it while choosing a place for the file
  const now = desk.open === undefined ? undefined : rowOfLetter(desk.open.team.registers, letter)
  if (now?.register !== 'notices') return [left]
  const told = [...new Set([...now.told, ...toldItems(letter)])].sort()
  return told.length === now.told.length
    ? [left]
    : [left, { type: 'register-row-set', row: { ...now, told } }]
}
