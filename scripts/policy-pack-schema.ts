import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { format } from 'prettier'
import { packSchema } from '../shared/policy/pack-schema'

/**
 * Writes docs/policy-pack.schema.json, for those who write a policy pack by hand: `npx tsx scripts/policy-pack-schema.ts`.
 * What JSON Schema cannot say (a real day, codes that exist) the app checks on import.
 */
export const packSchemaFile = join(import.meta.dirname, '../docs/policy-pack.schema.json')

export const packJsonSchema = (): Promise<string> =>
  format(
    JSON.stringify({
      $schema: 'http://json-schema.org/draft-07/schema#',
      title: 'DSR Desk policy pack',
      ...toJsonSchema(packSchema, { typeMode: 'input', errorMode: 'ignore' }),
    }),
    { parser: 'json', printWidth: 110 },
  )

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(packSchemaFile, await packJsonSchema())
}
