import Box from '@mui/material/Box'
import Typography from '@mui/material/Typography'
import type { CaseLetter } from '../../../../shared/case/case'
import { DateText } from '../../../components/date-text'
import { useTexts } from '../../../i18n/texts'
import { useCaseDesk } from '../case-desk'
import { SaveCopy } from '../save-copy'
import { letterState } from '../proof/proof-view'
import { useStateWords } from '../steps/letter-lines'
import { Fact } from './fact'

/** The letters of the case; the files of each can be saved again as they left. */
export function Letters() {
  const t = useTexts('case')
  const { letters } = useCaseDesk().record
  return (
    <Fact title={t('facts.letters', { count: letters.length })}>
      {letters.length === 0 ? (
        <Typography variant="body2" color="text.secondary">
          {t('letters.none')}
        </Typography>
      ) : null}
      {letters.map((one) => (
        <Letter key={one.letter.id} one={one} />
      ))}
    </Fact>
  )
}

function Letter({ one }: { readonly one: CaseLetter }) {
  const names = useTexts('names')
  const words = useStateWords()
  const { letter, files, sendings } = one
  const proofs = sendings.flatMap(({ proof, deliveries }) => [
    proof,
    ...deliveries.map((report) => report.proof),
  ])
  return (
    <Box sx={{ mb: 0.75 }}>
      <Typography variant="body2">
        {names(`letters.${letter.kind}`)} · {words(one)} <DateText date={letterState(one).on} />
      </Typography>
      {[...files, ...proofs.filter((proof) => proof !== undefined)].map((file) => (
        <SaveFile key={file.name} document={file.name} title={file.title} />
      ))}
    </Box>
  )
}

/** A file of the case by its title; a copy can be saved. */
export function SaveFile({ document, title }: { readonly document: string; readonly title: string }) {
  const t = useTexts('case')
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: 1 }}>
      <Typography variant="body2" sx={{ flex: 1, minWidth: 0, overflowWrap: 'anywhere' }}>
        {title}
      </Typography>
      <SaveCopy document={document} label={t('documents.save-named', { title })}>
        {t('documents.save')}
      </SaveCopy>
    </Box>
  )
}
