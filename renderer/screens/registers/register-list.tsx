import HelpOutlineOutlined from '@mui/icons-material/HelpOutlineOutlined'
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import useMediaQuery from '@mui/material/useMediaQuery'
import { registerKinds } from '../../../shared/policy/registers'
import { SelectInput } from '../../components/field'
import { useLanguage, useTexts } from '../../i18n/texts'
import { useTeam } from '../../team'
import {
  countRows,
  isRegister,
  registerGroups,
  type RegisterChoice,
  type RegisterCount,
} from './register-places'

type ListProps = {
  readonly chosen: RegisterChoice
  readonly onChoose: (register: RegisterChoice) => void
}

/** Every register with how many rows it has, and how many of them nobody has confirmed; a choice where there is no room for a list. */
export function RegisterList(props: ListProps) {
  return useMediaQuery('(max-width: 1100px)') ? <ShortList {...props} /> : <LongList {...props} />
}

function LongList({ chosen, onChoose }: ListProps) {
  const t = useTexts('registers')
  const { registers } = useTeam()
  return (
    <Box component="nav" aria-label={t('list')}>
      {registerGroups.map(({ group, registers: members }) => (
        <Box key={group} sx={{ mb: 1.5 }}>
          <Typography variant="body2" color="text.secondary" sx={{ px: 1, pb: 0.25 }}>
            {t(`group.${group}`)}
          </Typography>
          <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0 }}>
            {members.map((register) => (
              <li key={register}>
                <ListItem
                  register={register}
                  count={isRegister(register) ? countRows(registers, register) : undefined}
                  isChosen={register === chosen}
                  onChoose={() => onChoose(register)}
                />
              </li>
            ))}
          </Box>
        </Box>
      ))}
    </Box>
  )
}

function ShortList({ chosen, onChoose }: ListProps) {
  const t = useTexts('registers')
  const words = useListWords()
  const { registers } = useTeam()
  const options = registerGroups.flatMap(({ group, registers: members }) =>
    members.map((register) => {
      const { name, counts } = words(
        register,
        isRegister(register) ? countRows(registers, register) : undefined,
      )
      return { value: register, label: [name, ...counts].join(', '), group: t(`group.${group}`) }
    }),
  )
  return (
    <Box sx={{ maxWidth: 420 }}>
      <SelectInput label={t('register')} value={chosen} options={options} onChange={onChoose} />
    </Box>
  )
}

function ListItem({
  register,
  count,
  isChosen,
  onChoose,
}: {
  readonly register: RegisterChoice
  readonly count: RegisterCount | undefined
  readonly isChosen: boolean
  readonly onChoose: () => void
}) {
  const { name, counts } = useListWords()(register, count)
  const unconfirmed = count?.unconfirmed ?? 0
  return (
    <ButtonBase
      onClick={onChoose}
      aria-current={isChosen ? 'true' : undefined}
      aria-label={[name, ...counts].join(', ')}
      title={counts.join(', ')}
      sx={{
        width: '100%',
        justifyContent: 'flex-start',
        gap: 1,
        px: 1,
        minHeight: 30,
        borderRadius: 1,
        font: 'inherit',
        fontSize: '0.875rem',
        textAlign: 'left',
        bgcolor: isChosen ? 'action.selected' : 'transparent',
        fontWeight: isChosen ? 600 : 400,
        '&:hover': { bgcolor: 'action.hover' },
      }}
    >
      <Box component="span" sx={{ flex: 1, minWidth: 0 }}>
        {name}
      </Box>
      {unconfirmed === 0 ? null : (
        <Box
          component="span"
          sx={{
            display: 'inline-flex',
            alignItems: 'center',
            gap: 0.25,
            color: 'warning.main',
            fontWeight: 550,
          }}
        >
          <HelpOutlineOutlined aria-hidden sx={{ fontSize: 15 }} />
          {unconfirmed}
        </Box>
      )}
      <Box
        component="span"
        sx={{ minWidth: 24, textAlign: 'right', color: 'text.secondary', fontWeight: 400 }}
      >
        {count?.rows}
      </Box>
    </ButtonBase>
  )
}

/** The register's name, and its counts as a screen reader says them. */
function useListWords() {
  const t = useTexts('registers')
  const language = useLanguage()
  return (register: RegisterChoice, count: RegisterCount | undefined) => {
    const name = isRegister(register) ? registerKinds[register].name[language] : t('holidays')
    if (count === undefined) return { name, counts: [] }
    const { rows, unconfirmed } = count
    const unconfirmedWords = unconfirmed === 0 ? [] : [t('count.unconfirmed', { count: unconfirmed })]
    return { name, counts: [t('count.rows', { count: rows }), ...unconfirmedWords] }
  }
}
