import { useEffect, useState } from 'react'
import { useRoute, type MailFile } from '../../route'
import { readDropped, type DropRefusal } from './dropped-mail'

/**
 * A mail dropped anywhere starts a new request; several wait in their order behind it. Whatever else is dropped or
 * dragged is refused here, because the page would otherwise leave for it.
 */
export function useMailDrop(): {
  readonly isDragging: boolean
  readonly refusals: readonly DropRefusal[]
  readonly dismiss: () => void
} {
  const { route, go } = useRoute()
  const [isDragging, setDragging] = useState(false)
  const [refusals, setRefusals] = useState<readonly DropRefusal[]>([])
  const waiting: readonly MailFile[] = route.screen === 'new' ? route.files : noFiles
  useEffect(() => {
    const over = (event: DragEvent): void => {
      event.preventDefault()
      setDragging(event.dataTransfer?.types.includes('Files') === true)
    }
    const leave = (event: DragEvent): void => {
      if (event.relatedTarget === null) setDragging(false)
    }
    const drop = (event: DragEvent): void => {
      event.preventDefault()
      setDragging(false)
      void readDropped([...(event.dataTransfer?.files ?? [])]).then((read) => {
        setRefusals(read.refusals)
        if (read.files.length > 0) go({ screen: 'new', files: [...waiting, ...read.files] })
      })
    }
    window.addEventListener('dragover', over)
    window.addEventListener('dragleave', leave)
    window.addEventListener('drop', drop)
    return () => {
      window.removeEventListener('dragover', over)
      window.removeEventListener('dragleave', leave)
      window.removeEventListener('drop', drop)
    }
  }, [go, waiting])
  return { isDragging, refusals, dismiss: () => setRefusals([]) }
}

const noFiles: readonly MailFile[] = []
