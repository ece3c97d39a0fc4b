/** A number in letters: 1 is `a`, 27 is `aa`. Names of slides, questions and options hold no digits. */
export function speltNumber(nr: number): string {
  const rest = Math.floor((nr - 1) / 26);
  const letter = String.fromCharCode(97 + ((nr - 1) % 26));
  return rest > 0 ? speltNumber(rest) + letter : letter;
}
