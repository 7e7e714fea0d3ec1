/**
 * The page's own first picture is painted before the program begins to load, so that something stands on the screen at
 * once; a page that is not painted at all (a hidden window) waits no longer than `patience` for it.
 */
const patience = 120 // milliseconds

const firstPicture = new Promise<void>((resolve) => {
  setTimeout(resolve, patience)
  new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) resolve()
  }).observe({ type: 'paint', buffered: true })
})

void firstPicture.then(() => import('./start'))
