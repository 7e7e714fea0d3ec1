import AddOutlined from '@mui/icons-material/AddOutlined'
import EditOutlined from '@mui/icons-material/EditOutlined'
import RemoveOutlined from '@mui/icons-material/RemoveOutlined'
import Box from '@mui/material/Box'
import type { ClauseChange, Words } from '../../../shared/policy/compare-policies'
import type { PolicyClause } from '../../../shared/policy/policy-text'
import { useTexts } from '../../i18n/texts'
import { Unseen } from './unseen'

type Difference = Exclude<ClauseChange, { readonly kind: 'same' }>

const icons = { added: AddOutlined, removed: RemoveOutlined, changed: EditOutlined } as const

/** A clause that is not what it was, with the words that went and came. */
export function ClauseChangeItem({ change }: { readonly change: Difference }) {
  const t = useTexts('registers')
  const Icon = icons[change.kind]
  return (
    <Box component="li" sx={{ py: 1, borderTop: 1, borderColor: 'divider' }}>
      <Box sx={{ display: 'flex', alignItems: 'center', gap: 0.75, fontWeight: 600 }}>
        <Icon aria-hidden sx={{ fontSize: 16, color: 'text.secondary' }} />
        {change.no === 'title' ? t('clause.title') : change.no}
        <Box component="span" sx={{ fontWeight: 400, color: 'text.secondary' }}>
          {t(`change.${change.kind}`)}
        </Box>
      </Box>
      <Box sx={{ whiteSpace: 'pre-line', maxWidth: '75ch', pl: 2.75 }}>
        {wordsOf(change).map((words, index) => (
          <ChangedWords key={index} words={words} />
        ))}
      </Box>
    </Box>
  )
}

function wordsOf(change: Difference): readonly Words[] {
  switch (change.kind) {
    case 'added':
      return [{ kind: 'new', text: textOf(change.later) }]
    case 'removed':
      return [{ kind: 'gone', text: textOf(change.earlier) }]
    case 'changed':
      return change.words
  }
}

const textOf = ({ heading, text }: PolicyClause): string =>
  [heading, text].filter((part) => part !== '').join('\n')

/** What went is struck through, what came is underlined and bold; a screen reader hears both said. */
function ChangedWords({ words }: { readonly words: Words }) {
  const t = useTexts('registers')
  if (words.kind === 'same') return words.text
  const isNew = words.kind === 'new'
  return (
    <Box
      component={isNew ? 'ins' : 'del'}
      sx={
        isNew
          ? { color: 'success.main', fontWeight: 600, textDecoration: 'underline' }
          : { color: 'error.main', textDecoration: 'line-through' }
      }
    >
      <Unseen>{`${t(isNew ? 'change.new-words' : 'change.gone-words')} `}</Unseen>
      {words.text}
      <Unseen>{t('change.end')}</Unseen>
    </Box>
  )
}
