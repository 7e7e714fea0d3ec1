/** A4 in points, with the margins of a business letter. */
export const paper = { width: 595.28, height: 841.89, left: 71, right: 64, top: 62, bottom: 70 } as const
export const textWidth = paper.width - paper.left - paper.right

type Size = { readonly width: number; readonly height: number }
/** The box that a logo is fitted into, in points. */
const logoBox: Size = { width: 170, height: 48 }

/** A logo as large as its box allows, never larger than a point a pixel. */
export function fittedLogo({ width, height }: Size): Size {
  const scale = Math.min(logoBox.width / width, logoBox.height / height, 1)
  return { width: width * scale, height: height * scale }
}
