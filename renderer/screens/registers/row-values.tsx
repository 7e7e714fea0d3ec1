import Box from '@mui/material/Box'
import { articleInWords } from '../../../shared/law/article-words'
import { missingFields, type Field, type Fields, type FieldValue } from '../../../shared/lib/fields'
import type { Language } from '../../../shared/lib/language'
import { registerKinds, type RegisterRow } from '../../../shared/policy/registers'
import { draftOf } from '../../../shared/policy/row-draft'
import type { RegisterKind } from '../../../shared/policy/register-kind'
import { useRowChoices, type RowChoices } from '../../components/fields/row-choices'
import { valueInWords } from '../../components/fields/value-words'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useToday } from '../../now'
import { fieldsFor, isBlank } from './row-form-values'

/** A column of the table: one field, or in a register with many of them all that are filled in. */
export type ColumnField =
  | { readonly kind: 'one'; readonly name: string; readonly field: Field }
  | { readonly kind: 'all'; readonly fields: Fields }

const mostColumns = 3

export function columnFieldsOf(fields: Fields, language: Language): readonly ColumnField[] {
  const shown = fieldsFor(fields, language)
  const named = Object.entries(shown)
  return named.length > mostColumns
    ? [{ kind: 'all', fields: shown }]
    : named.map(([name, field]) => ({ kind: 'one', name, field }))
}

/** What a row says in a column; what is missing is said so. */
export function RowValues({ row, column }: { readonly row: RegisterRow; readonly column: ColumnField }) {
  const t = useTexts('registers')
  const language = useLanguage()
  const { values } = draftOf(row)
  if (column.kind === 'one') {
    const value = values[column.name]
    return isBlank(value) ? t('not-set') : <FieldText field={column.field} value={value} />
  }
  const kind: Pick<RegisterKind, 'always'> = registerKinds[row.register]
  const missing = missingFields(kind.always, values)
  const told = Object.entries(column.fields).filter(
    ([name]) => missing.includes(name) || !isBlank(values[name]),
  )
  return (
    <Box component="dl" sx={{ m: 0 }}>
      {told.map(([name, field]) => (
        <Box key={name} sx={{ overflowWrap: 'break-word' }}>
          <Box component="dt" sx={{ display: 'inline', color: 'text.secondary' }}>
            {field.label[language]}:{' '}
          </Box>
          <Box component="dd" sx={{ display: 'inline', m: 0 }}>
            {isBlank(values[name]) ? (
              t('not-set')
            ) : (
              <FieldText field={field} value={inWords(name, values[name], language)} />
            )}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

/** Articles are kept as citations, `Art. 4(7); Art. 24`: a reader gets them in words. */
const inWords = (name: string, value: FieldValue | undefined, language: Language): FieldValue | undefined =>
  name === 'articles' && typeof value === 'string'
    ? value
        .split(';')
        .map((article) => articleInWords(article.trim(), language))
        .join('; ')
    : value

/** A value in words; rows of another register by their codes, which are short, with the name on hover and when read out. */
export function FieldText({
  field,
  value,
}: {
  readonly field: Field
  readonly value: FieldValue | undefined
}) {
  const common = useTexts('common')
  const language = useLanguage()
  const today = useToday()
  const rows = useRowChoices()
  if ((field.kind === 'rows' || field.kind === 'row') && value !== undefined)
    return (
      <RowCodes codes={typeof value === 'object' ? value : [String(value)]} rows={rows(field.register)} />
    )
  return valueInWords(field, value, { language, today, t: common, rows, documents: [] })
}

function RowCodes({
  codes,
  rows,
}: {
  readonly codes: readonly string[]
  readonly rows: ReturnType<RowChoices>
}) {
  return codes.map((code, index) => (
    <span key={code}>
      {index === 0 ? '' : ', '}
      <abbr
        title={rows.find((one) => one.code === code)?.name ?? code}
        style={{ textDecoration: 'none', whiteSpace: 'nowrap' }}
      >
        {code}
      </abbr>
    </span>
  ))
}
