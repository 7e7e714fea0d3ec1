import DOMPurify from 'dompurify'

/**
 * The HTML of a stranger's mail made into a harmless piece of page. Only tags that carry text and structure stay, and
 * of attributes only those that say where a cell or a direction is: nothing that loads (src, srcset, poster,
 * background, style), nothing that acts (forms, frames, scripts, SVG, MathML), nothing to click. Links and pictures
 * become text, so that the reader still sees what the mail showed.
 *
 * DOMPurify runs in the window's own Chromium (its authors call emulated DOMs unsafe), gives nodes and no text, and is
 * only ever narrowed: its own list of lawful URL schemes stands.
 */
export type SafeMail = {
  readonly content: DocumentFragment
  /** pictures that were not loaded */
  readonly pictures: number
}

const tags = [
  ...['a', 'abbr', 'address', 'b', 'bdi', 'bdo', 'blockquote', 'br', 'caption', 'center', 'cite', 'code'],
  ...['dd', 'del', 'div', 'dl', 'dt', 'em', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'hr', 'i', 'img', 'ins'],
  ...['kbd', 'li', 'ol', 'p', 'pre', 'q', 's', 'small', 'span', 'strike', 'strong', 'sub', 'sup', 'table'],
  ...['tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'u', 'ul'],
]
const attributes = ['alt', 'colspan', 'dir', 'href', 'lang', 'rowspan']

export function safeMail(html: string): SafeMail {
  const content = sanitized(html) ?? document.createDocumentFragment()
  const pictures = content.querySelectorAll('img')
  pictures.forEach(pictureToText)
  content.querySelectorAll('a').forEach(linkToText)
  content.querySelectorAll('[href], [alt]').forEach(dropAddress)
  return { content, pictures: pictures.length }
}

/** Null, whatever its type says, when the mail's HTML leaves no body at all (a frameset); its text part stands then. */
const sanitized = (html: string): DocumentFragment | null =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: tags,
    ALLOWED_ATTR: attributes,
    ALLOWED_NAMESPACES: ['http://www.w3.org/1999/xhtml'],
    ALLOW_ARIA_ATTR: false,
    ALLOW_DATA_ATTR: false,
    RETURN_DOM_FRAGMENT: true,
  })

function pictureToText(picture: HTMLImageElement): void {
  const words = (picture.getAttribute('alt') ?? '').trim()
  picture.replaceWith(words === '' ? '' : `[${words}]`)
}

/** `our page ‹https://example.com/x›`: where a link leads is a fact of the mail; to follow it is nobody's need here. */
function linkToText(link: HTMLAnchorElement): void {
  const target = (link.getAttribute('href') ?? '').trim()
  const shown = link.textContent.trim()
  const text = document.createElement('span')
  text.className = 'link'
  text.append(...link.childNodes)
  if (target !== '' && bare(target) !== bare(shown)) text.append(` ‹${target}›`)
  link.replaceWith(text)
}

const bare = (address: string): string => address.replace(/^mailto:|\/$/g, '').toLowerCase()

function dropAddress(element: Element): void {
  element.removeAttribute('href')
  element.removeAttribute('alt')
}
