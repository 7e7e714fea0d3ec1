import type { RowProblems } from '../register-kind'

type Transfer = { readonly outsideEea?: boolean | undefined; readonly transferTool?: string | undefined }

/** Art. 15(2), 44–49 (departure D12): who is outside the EEA gets data only under a named safeguard. */
export const transferProblems = ({ outsideEea, transferTool }: Transfer): RowProblems =>
  outsideEea === true && (transferTool ?? '').trim() === ''
    ? {
        transferTool: {
          lv: 'Ārpus EEZ jānorāda garantijas: lēmums par aizsardzības līmeņa pietiekamību, līguma standartklauzulas vai cits instruments (44.–49. pants).',
          en: 'Outside the EEA the safeguard must be named: adequacy decision, standard clauses or another tool (Arts 44–49).',
        },
      }
    : {}
