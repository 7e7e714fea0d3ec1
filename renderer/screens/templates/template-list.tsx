import Box from '@mui/material/Box'
import Button from '@mui/material/Button'
import Table from '@mui/material/Table'
import TableBody from '@mui/material/TableBody'
import TableCell from '@mui/material/TableCell'
import TableContainer from '@mui/material/TableContainer'
import TableHead from '@mui/material/TableHead'
import TableRow from '@mui/material/TableRow'
import Typography from '@mui/material/Typography'
import { caseLetterKinds, type CaseLetterKind } from '../../../shared/letters/letter-kind'
import type { LetterTemplate } from '../../../shared/letters/templates/template'
import { useTexts } from '../../i18n/texts'
import { StatusWords } from './status-words'

/** The templates under the letter that each is for. */
export function TemplateList({
  templates,
  onOpen,
}: {
  readonly templates: readonly LetterTemplate[]
  readonly onOpen: (template: LetterTemplate) => void
}) {
  const t = useTexts('templates')
  if (templates.length === 0) return <Typography>{t('none')}</Typography>
  return caseLetterKinds.map((kind) => (
    <OfKind key={kind} kind={kind} templates={templates.filter((one) => one.kind === kind)} onOpen={onOpen} />
  ))
}

function OfKind({
  kind,
  templates,
  onOpen,
}: {
  readonly kind: CaseLetterKind
  readonly templates: readonly LetterTemplate[]
  readonly onOpen: (template: LetterTemplate) => void
}) {
  const t = useTexts('templates')
  const names = useTexts('names')
  if (templates.length === 0) return null
  return (
    <Box component="section" sx={{ mb: 3 }}>
      <Typography variant="h2" sx={{ mb: 0.5 }}>
        {names(`letters.${kind}`)}
      </Typography>
      <TableContainer>
        <Table
          size="small"
          aria-label={names(`letters.${kind}`)}
          sx={{ tableLayout: 'fixed', minWidth: 480 }}
        >
          <TableHead>
            <TableRow>
              <TableCell>{t('list.name')}</TableCell>
              <TableCell sx={{ width: 110 }}>{t('list.language')}</TableCell>
              <TableCell sx={{ width: '34%' }}>{t('list.outcomes')}</TableCell>
              <TableCell sx={{ width: 130 }}>{t('list.status')}</TableCell>
            </TableRow>
          </TableHead>
          <TableBody>
            {templates.map((template) => (
              <TableRow key={template.code} hover>
                <TableCell sx={{ overflowWrap: 'anywhere' }}>
                  <Button
                    size="small"
                    aria-label={t('list.open', { name: template.name })}
                    sx={{ ml: -0.625, textAlign: 'left' }}
                    onClick={() => onOpen(template)}
                  >
                    {template.name}
                  </Button>
                </TableCell>
                <TableCell>{t(`language.${template.language}`)}</TableCell>
                <TableCell>
                  {template.outcomes?.map((outcome) => names(`outcomes.${outcome}`)).join(', ') ??
                    t('list.any')}
                </TableCell>
                <TableCell>
                  <StatusWords status={template.status} />
                </TableCell>
              </TableRow>
            ))}
          </TableBody>
        </Table>
      </TableContainer>
    </Box>
  )
}
