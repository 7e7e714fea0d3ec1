import { useMemo, useState } from 'react'
import type { RecoverySheet } from '../../../shared/ipc/answers'
import { defaultOrganisation, type Organisation } from '../../../shared/policy/organisation'
import { useTexts } from '../../i18n/texts'
import { Centred } from './centred'
import { OrganisationStep } from './organisation-step'
import { PassphraseStep } from './passphrase-step'
import { RecoverySheetSteps } from './recovery-sheet'

type Step =
  | { readonly kind: 'organisation' }
  | { readonly kind: 'passphrase' }
  | { readonly kind: 'sheet'; readonly sheet: RecoverySheet }

const stepNumber = { organisation: 1, passphrase: 2, sheet: 3 } as const

/** The first start: whose desk it is, the passphrase, the recovery sheet. Nothing else is asked. */
export function CreateSteps({ onDone }: { readonly onDone: () => void }) {
  const t = useTexts('unlock')
  const [step, setStep] = useState<Step>({ kind: 'organisation' })
  const [organisation, setOrganisation] = useState<Organisation>(defaultOrganisation)
  const knownWords = useMemo(
    () => [organisation.name, organisation.brand, organisation.dpoName].filter((word) => word !== ''),
    [organisation],
  )
  return (
    <Centred
      title={t(`create.title-${step.kind}`, { step: stepNumber[step.kind] })}
      isWide={step.kind !== 'passphrase'}
    >
      {step.kind === 'organisation' ? (
        <OrganisationStep
          organisation={organisation}
          onChange={setOrganisation}
          onNext={() => setStep({ kind: 'passphrase' })}
        />
      ) : step.kind === 'passphrase' ? (
        <PassphraseStep
          organisation={organisation}
          knownWords={knownWords}
          onBack={() => setStep({ kind: 'organisation' })}
          onCreated={(sheet) => setStep({ kind: 'sheet', sheet })}
        />
      ) : (
        <RecoverySheetSteps sheet={step.sheet} onConfirmed={onDone} />
      )}
    </Centred>
  )
}
