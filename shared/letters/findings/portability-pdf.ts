import { factOf } from '../../case/facts'
import { isMachineReadable, portabilityExport } from '../../law/kinds/portability-facts'
import type { FindingRule } from '../finding'

/** Portable data are machine-readable: a PDF is not (Art. 20(1); EDPB 01/2022 para 156). */
export const portabilityPdf: FindingRule = {
  codes: ['portability-pdf'],
  find: (letter, { record }) => {
    if (letter.kind !== 'answer' || !letter.covers.includes('PORTABILITY')) return []
    const exported = factOf(record, portabilityExport)?.document
    const document = record.documents.find(({ name }) => name === exported)
    const attached = letter.attachments.some((one) => one.document === exported)
    if (!attached || document === undefined || isMachineReadable(document)) return []
    return [
      {
        code: 'portability-pdf',
        severity: 'fatal',
        article: 'Art. 20(1)',
        section: 'portability-format',
        text: {
          lv: 'Pievienotā datne nav mašīnlasāma: pārnesamos datus nodod JSON, CSV vai XML formātā, nevis PDF.',
          en: 'The file attached is not machine-readable: portable data are given as JSON, CSV or XML, never as PDF.',
        },
      },
    ]
  },
}
