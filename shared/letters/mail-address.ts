/** One plain mail address, no name, no list, nothing that could end a header (RFC 5322 dot-atom; RFC 6531 letters). */
export const isMailAddress = (text: string): boolean =>
  text.length <= 320 &&
  /^[\p{L}\p{N}!#$%&'*+/=?^_{|}~.-]+@(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u.test(text)
