import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { ReactNode } from 'react'
import type { CaseLetter, LetterSent } from '../../../../shared/case/case'
import type { TextMatch } from '../../../../shared/letters/proof'
import { DateText } from '../../../components/date-text'
import { Message } from '../../../components/message'
import { useTexts } from '../../../i18n/texts'
import { SaveCopy } from '../save-copy'
import { needsLook, proofLines, type ProofLine } from './proof-view'
import { ShowDifference } from './show-difference'

/** The way of one letter, each day with its proof; folded while nothing about it needs a look. */
export function LetterProof({ one, name }: { readonly one: CaseLetter; readonly name: string }) {
  const t = useTexts('proof')
  const { sent, sendings } = one
  const shown = sent ?? sendings.at(-1)
  if (shown === undefined) return null
  return (
    <Box component="details" open={needsLook(one)} sx={{ mt: 0.5 }}>
      <Box component="summary" sx={{ cursor: 'pointer', color: 'text.secondary', fontSize: '0.8125rem' }}>
        {t('line.summary')}
      </Box>
      <Box component="ol" sx={{ listStyle: 'none', m: 0, mt: 0.5, p: 0 }}>
        {proofLines(one).map((line) => (
          <Line key={line.key} line={line} />
        ))}
      </Box>
      {needsWord(shown) ? (
        <Box sx={{ my: 1 }}>
          <Message kind="note">
            <SendingFaults
              match={shown.text?.match}
              notEnclosed={shown.notEnclosed}
              letterId={one.letter.id}
              name={name}
            />
          </Message>
        </Box>
      ) : null}
    </Box>
  )
}

const needsWord = ({ text, notEnclosed }: LetterSent): boolean =>
  text?.match === 'changed' || text?.match === 'with-additions' || notEnclosed.length > 0

function Line({ line }: { readonly line: ProofLine }) {
  const t = useTexts('case')
  return (
    <Box component="li" sx={{ display: 'flex', alignItems: 'baseline', columnGap: 1.5, py: 0.25 }}>
      <Typography
        variant="body2"
        component="span"
        sx={{ flex: '1 1 0', minWidth: 0, overflowWrap: 'anywhere' }}
      >
        <Box component="span" sx={{ color: 'text.secondary' }}>
          <DateText date={line.on} />
          {' · '}
        </Box>
        <LineWords line={line} />
      </Typography>
      {line.proof === undefined ? null : (
        <SaveCopy document={line.proof.name} label={t('documents.save-named', { title: line.proof.title })}>
          {t('documents.save')}
        </SaveCopy>
      )}
    </Box>
  )
}

function LineWords({ line }: { readonly line: ProofLine }): ReactNode {
  const t = useTexts('proof')
  switch (line.kind) {
    case 'written':
      return t('line.written')
    case 'sent':
      return <SentWords sending={line.sending} isLost={line.isLost} />
    case 'passphrase':
      return t('line.passphrase', { channel: t(`channel.${line.told.channel}`) })
    case 'delivery': {
      const { kind, detail, how } = line.delivery
      const words = [t(`delivery.${kind}`), ...(how === 'recorded' ? [t('line.by-hand')] : []), detail]
      return words.filter((word) => word !== '').join(' · ')
    }
  }
}

function SentWords({
  sending,
  isLost,
}: {
  readonly sending: LetterSent
  readonly isLost: boolean
}): ReactNode {
  const t = useTexts('proof')
  const { by, how, postNumber, text } = sending
  const words = [
    t('line.sent'),
    ...(by === undefined ? [] : [t(`way.${by}`)]),
    ...(postNumber === undefined ? [] : [t('line.number', { number: postNumber })]),
    ...(by === 'registered-post' && postNumber === undefined ? [t('line.no-number')] : []),
    ...(how === 'recorded' ? [t('line.by-hand')] : []),
    ...(isLost ? [t('line.failed-sending')] : []),
  ]
  const match = text?.match
  return (
    <>
      {words.join(' · ')}
      {match === 'same' || match === 'enclosed' ? (
        <Typography variant="body2" component="span" color="text.secondary" sx={{ display: 'block' }}>
          {t(`text.${match}`)}
        </Typography>
      ) : null}
    </>
  )
}

/** What of a sending is not as it was checked: another text, an attachment that is not there. */
export function SendingFaults({
  match,
  notEnclosed,
  letterId,
  name,
}: {
  readonly match: TextMatch | undefined
  readonly notEnclosed: LetterSent['notEnclosed']
  readonly letterId: string
  readonly name: string
}) {
  const t = useTexts('proof')
  const isChanged = match === 'changed'
  const isOther = isChanged || match === 'with-additions'
  const titlesOf = (why: (typeof notEnclosed)[number]['why']): string =>
    notEnclosed
      .filter((one) => one.why === why)
      .map(({ title }) => title)
      .join(', ')
  const faults = [
    ...(isOther ? [t(`text.${match}`)] : []),
    ...(['missing', 'other-content'] as const).flatMap((why) => {
      const titles = titlesOf(why)
      return titles === '' ? [] : [t(`enclosed.${why}`, { titles })]
    }),
  ]
  return (
    <>
      {faults.map((fault) => (
        <Typography key={fault}>{fault}</Typography>
      ))}
      {isOther ? <ShowDifference letterId={letterId} name={name} /> : null}
    </>
  )
}
