import Button from '@mui/material/Button'
import Typography from '@mui/material/Typography'
import { useState } from 'react'
import { Page } from '../../components/page'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import { TemplateEditor } from './template-editor'
import { formOf, newForm, type TemplateForm } from './template-form'
import { TemplateList } from './template-list'
import '../letter/letter-font.css'

/** The organisation's own letters: all of them, or the one that is being written. */
export function TemplatesScreen() {
  const t = useTexts('templates')
  const team = useTeam()
  const language = useLanguage()
  const [open, setOpen] = useState<TemplateForm>()
  if (open !== undefined) {
    const isNew = !team.templates.some(({ code }) => code === open.code)
    return <TemplateEditor key={open.code} start={open} isNew={isNew} onDone={() => setOpen(undefined)} />
  }
  return (
    <Page
      title={t('title')}
      actions={
        <Button variant="contained" onClick={() => setOpen(newForm(team, language))}>
          {t('new')}
        </Button>
      }
    >
      <Typography color="text.secondary" sx={{ mb: 2.5, maxWidth: '75ch' }}>
        {t('intro')}
      </Typography>
      <TemplateList templates={team.templates} onOpen={(template) => setOpen(formOf(template))} />
    </Page>
  )
}
