import { ipcMain, type IpcMainInvokeEvent, type WebFrameMain } from 'electron'
import * as v from 'valibot'
import {
  channelOf,
  contract,
  methods,
  type Fault,
  type Handlers,
  type Method,
} from '../../shared/ipc/contract'
import { err, type Result } from '../../shared/lib/result'

/** Writes a bug to the local log, without personal data, and answers the reference the person can quote. */
export type Report = (method: Method, error: unknown) => string
export type Answer = Result<unknown, Fault | { readonly kind: string }>

/** Serves every method of the contract: the only ipcMain of the program. */
export function serve(
  handlers: Handlers,
  report: Report,
  isOurs: (frame: WebFrameMain | null) => boolean,
): void {
  for (const method of methods) {
    ipcMain.handle(channelOf(method), async (event: IpcMainInvokeEvent, input: unknown): Promise<Answer> => {
      if (!isOurs(event.senderFrame)) return err({ kind: 'bad-input', field: 'sender' })
      return answer(method, input, { handlers, report })
    })
  }
}

/** Decodes the input, calls the handler, and turns a bug into a reference; a refusal is a value and never an exception. */
export async function answer(
  method: Method,
  input: unknown,
  desk: { readonly handlers: Handlers; readonly report: Report },
): Promise<Answer> {
  try {
    const decoded = v.safeParse(contract[method].input, input)
    if (!decoded.success) return err({ kind: 'bad-input', field: fieldOf(decoded.issues) })
    const handler = desk.handlers[method] as (value: unknown) => Promise<Answer>
    return await handler(decoded.output)
  } catch (error) {
    return err({ kind: 'internal', ref: desk.report(method, error) })
  }
}

/** The name of the field that was not accepted, never its content. */
function fieldOf(issues: readonly v.BaseIssue<unknown>[]): string {
  const keys = issues[0]?.path?.map(({ key }) => (typeof key === 'string' ? key : '#')) ?? []
  return keys.join('.').slice(0, 200)
}
