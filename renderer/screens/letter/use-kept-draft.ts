import { useCallback, useEffect, useRef, useState } from 'react'
import type { Fault, RefusalOf } from '../../../shared/ipc/contract'
import type { Letter } from '../../../shared/letters/letter'
import type { Result } from '../../../shared/lib/result'
import { useApi } from '../../api'

const pause = 1000 // milliseconds after the last key until the draft is kept

export type KeptDraft = {
  readonly state: 'unchanged' | 'changed' | 'kept'
  readonly refusal: RefusalOf<'keepLetterDraft' | 'keepCampaignDraft'> | Fault | undefined
  /** From now on the draft is not kept: the letter has left, or it was thrown away. */
  readonly stop: () => void
}

/** Keeps a letter of a case as its draft. */
export function useKeptDraft(caseId: string, letter: Letter): KeptDraft {
  const api = useApi()
  const keep = useCallback((one: Letter) => api.keepLetterDraft({ caseId, letter: one }), [api, caseId])
  return useKeptLetter(letter, keep)
}

type Keep = (letter: Letter) => Promise<Result<undefined, NonNullable<KeptDraft['refusal']>>>

/**
 * Keeps the letter as a sealed draft of this desk a second after each change, and at once when the person leaves the
 * screen. A failed save is told and changes nothing on the screen. `save` keeps its identity between draws.
 */
export function useKeptLetter(letter: Letter, save: Keep): KeptDraft {
  const kept = useRef<Letter | undefined>(letter)
  const latest = useRef(letter)
  const isStopped = useRef(false)
  const [outcome, setOutcome] = useState<{ readonly of: Letter; readonly refusal: KeptDraft['refusal'] }>()
  const keep = useCallback(async () => {
    const one = latest.current
    if (isStopped.current || kept.current === one || !isKeepable(one)) return
    kept.current = one
    const answer = await save(one)
    if (!answer.ok && kept.current === one) kept.current = undefined
    setOutcome({ of: one, refusal: answer.ok ? undefined : answer.error })
  }, [save])
  useEffect(() => {
    latest.current = letter
    const timer = setTimeout(() => void keep(), pause)
    return () => clearTimeout(timer)
  }, [letter, keep])
  useEffect(() => () => void keep(), [keep])
  const stop = useCallback(() => {
    isStopped.current = true
  }, [])
  const [first] = useState(letter)
  const state = letter === first ? 'unchanged' : outcome?.of === letter ? 'kept' : 'changed'
  return { state, refusal: outcome?.refusal, stop }
}

/** A letter without a subject is no letter the vault takes; it is kept as soon as it has one again. */
const isKeepable = ({ subject }: Letter): boolean => subject.trim() !== ''
