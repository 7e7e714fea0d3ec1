import type { RequestForm } from './request-form'

/**
 * What was typed of a request stays while the person looks elsewhere in the desk. It is in memory only, beside the bridge
 * of this window: locking destroys the window, and the words with it.
 */
const kept = new WeakMap<object, RequestForm>()

export const keptForm = (window: object): RequestForm | undefined => kept.get(window)
export const keepForm = (window: object, form: RequestForm): void => void kept.set(window, form)
export const forgetForm = (window: object): void => void kept.delete(window)
