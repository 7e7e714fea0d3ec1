import type { ReactNode } from 'react'
import type { Request } from '../../../../shared/case/case'
import { DateText } from '../../../components/date-text'
import { useLanguage, useTexts } from '../../../i18n/texts'
import { languageName } from '../../new-request/language-name'
import { useCaseDesk } from '../case-desk'
import { Fact, FactPairs } from './fact'

/** Who asks, how to reach them, and what they and we call the matter. */
export function Person() {
  const t = useTexts('case')
  const names = useTexts('names')
  const language = useLanguage()
  const { record } = useCaseDesk()
  const { requester, representative, channel, authorityDate, ...request } = record.request
  return (
    <Fact title={t('facts.person')}>
      <FactPairs
        pairs={[
          { label: t('person.name'), value: requester.name },
          { label: t('person.email'), value: emailInParts(requester.email) },
          { label: t('person.phone'), value: requester.phone },
          { label: t('person.address'), value: requester.address },
          { label: t('person.representative'), value: representative },
          {
            label: t('person.language'),
            value: request.language === undefined ? undefined : languageName(request.language, language),
          },
          { label: t('person.channel'), value: names(`channels.${channel}`) },
          { label: t('person.read-from'), value: <ReadFrom {...request.receivedFrom} /> },
          { label: t('person.their-reference'), value: request.requesterReference },
          { label: t('person.authority-reference'), value: request.authorityReference },
          {
            label: t('person.authority-date'),
            value: authorityDate === undefined ? undefined : <DateText date={authorityDate} />,
          },
        ]}
      />
    </Fact>
  )
}

function ReadFrom({ where, line }: Request['receivedFrom']) {
  const t = useTexts('case')
  return line === '' ? t(`where.${where}`) : `${t(`where.${where}`)}: ${line}`
}

/** An address that is too long for its place breaks before its @, not within a name. */
const emailInParts = (email: string | undefined): ReactNode => {
  const at = email?.lastIndexOf('@') ?? -1
  if (email === undefined || at < 1) return email
  return (
    <>
      {email.slice(0, at)}
      <wbr />
      {email.slice(at)}
    </>
  )
}
