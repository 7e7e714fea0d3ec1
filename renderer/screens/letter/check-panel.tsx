import ErrorOutlined from '@mui/icons-material/ErrorOutlined'
import InfoOutlined from '@mui/icons-material/InfoOutlined'
import WarningAmberOutlined from '@mui/icons-material/WarningAmberOutlined'
import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import type { Finding } from '../../../shared/letters/finding'
import type { Letter } from '../../../shared/letters/letter'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useRoute } from '../../route'
import { articleInWords } from '../../../shared/law/article-words'

/** Puts the pen into a block of the letter. */
type ShowBlock = (block: number) => void

const severities = ['fatal', 'should', 'consider'] as const
const looks = {
  fatal: { Icon: ErrorOutlined, colour: 'error' },
  should: { Icon: WarningAmberOutlined, colour: 'warning' },
  consider: { Icon: InfoOutlined, colour: 'info' },
} as const

/** What the check finds in the letter as it stands: what the law forbids first; each finding leads to its place. */
export function CheckPanel({
  findings,
  letter,
  onShow,
}: {
  readonly findings: readonly Finding[]
  readonly letter: Letter
  readonly onShow: ShowBlock
}) {
  const t = useTexts('letter')
  return (
    <Box component="section" aria-label={t('check.title')}>
      <Typography variant="h2" sx={{ mb: 1 }}>
        {t('check.title')}
      </Typography>
      <Typography role="status" variant="body2" color="text.secondary" sx={{ mb: 1 }}>
        {findings.length === 0 ? t('check.clean') : t('check.count', { count: findings.length })}
      </Typography>
      {severities.map((severity) => (
        <Severity
          key={severity}
          severity={severity}
          findings={findings.filter((finding) => finding.severity === severity)}
          letter={letter}
          onShow={onShow}
        />
      ))}
    </Box>
  )
}

function Severity({
  severity,
  findings,
  letter,
  onShow,
}: {
  readonly severity: (typeof severities)[number]
  readonly findings: readonly Finding[]
  readonly letter: Letter
  readonly onShow: ShowBlock
}) {
  const t = useTexts('letter')
  const { Icon, colour } = looks[severity]
  if (findings.length === 0) return null
  return (
    <Box sx={{ mb: 2 }}>
      <Typography
        variant="h3"
        sx={{ display: 'flex', alignItems: 'center', gap: 0.75, color: `${colour}.main`, mb: 0.5 }}
      >
        <Icon aria-hidden sx={{ fontSize: 18 }} />
        {t(`check.${severity}`, { count: findings.length })}
      </Typography>
      <Box component="ul" sx={{ m: 0, p: 0 }}>
        {findings.map((finding, index) => (
          <FindingLine key={`${finding.code}-${index}`} finding={finding} letter={letter} onShow={onShow} />
        ))}
      </Box>
    </Box>
  )
}

function FindingLine({
  finding,
  letter,
  onShow,
}: {
  readonly finding: Finding
  readonly letter: Letter
  readonly onShow: ShowBlock
}) {
  const t = useTexts('letter')
  const language = useLanguage()
  const { go } = useRoute()
  const place = placeOf(finding, letter)
  return (
    <Box component="li" sx={{ listStyle: 'none', py: 0.75, borderTop: 1, borderColor: 'divider' }}>
      <Typography variant="body2" sx={{ overflowWrap: 'anywhere' }}>
        {finding.text[language]}{' '}
        <Box component="span" sx={{ color: 'text.secondary' }}>
          {articleInWords(finding.article, language)}
        </Box>
      </Typography>
      {place === undefined ? null : (
        <Button size="small" sx={{ ml: -0.625 }} onClick={() => onShow(place)}>
          {t('check.show')}
        </Button>
      )}
      {finding.code === 'dpo-email-missing' ? (
        <Button size="small" sx={{ ml: -0.625 }} onClick={() => go({ screen: 'settings' })}>
          {t('check.settings')}
        </Button>
      ) : null}
    </Box>
  )
}

/** The block that a finding is about; for a section, its first block that can hold words. */
function placeOf({ block, section }: Finding, { blocks }: Letter): number | undefined {
  if (block !== undefined) return block < blocks.length ? block : undefined
  if (section === undefined) return undefined
  const inSection = blocks.flatMap((one, index) => (one.section === section ? [index] : []))
  return inSection.find((index) => blocks[index]?.type !== 'heading') ?? inSection[0]
}
