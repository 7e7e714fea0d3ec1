import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import { channelOf, methods, noticeChannelOf, noticeNames, type Notices } from '../shared/ipc/contract'

/** Knows no method by name: the contract decides what crosses. Listeners get the data alone, never the event. */
const calls = Object.fromEntries(
  methods.map((method) => [
    method,
    (input?: unknown): Promise<unknown> => ipcRenderer.invoke(channelOf(method), input),
  ]),
)

function on(notice: keyof Notices, listener: (data: unknown) => void): () => void {
  if (!noticeNames.includes(notice)) return () => undefined
  const forward = (_event: IpcRendererEvent, data: unknown): void => listener(data)
  ipcRenderer.on(noticeChannelOf(notice), forward)
  return () => {
    ipcRenderer.removeListener(noticeChannelOf(notice), forward)
  }
}

contextBridge.exposeInMainWorld('desk', { ...calls, on })
