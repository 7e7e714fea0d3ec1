/** Media types of the files a DPO files with a case; by ending, for show and for mail, never for a decision. */
const types: Readonly<Record<string, string>> = {
  pdf: 'application/pdf',
  eml: 'message/rfc822',
  txt: 'text/plain',
  csv: 'text/csv',
  json: 'application/json',
  xml: 'application/xml',
  html: 'text/html',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  zip: 'application/zip',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  edoc: 'application/vnd.etsi.asic-e+zip',
  asice: 'application/vnd.etsi.asic-e+zip',
}

export const mediaTypeOf = (name: string): string =>
  types[name.slice(name.lastIndexOf('.') + 1).toLowerCase()] ?? 'application/octet-stream'
