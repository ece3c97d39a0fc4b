/** What leads into a session: a code that one can say aloud, or the token of a link. */
export interface Invitation {
  kind: 'code' | 'link';
  value: string;
}

export const codeLength = 6;

/**
 * Reads what a person typed or pasted: a code in any case with spaces or dashes, or a whole link.
 * @returns undefined while it cannot be either
 */
export function readInvitation(typed: string): Invitation | undefined {
  const link = /\/(i|join)\/([^/?#\s]+)/.exec(typed.trim());
  if (link?.[2] && link[1] === 'i') return { kind: 'link', value: link[2] };
  const code = plainCode(link?.[2] ?? typed);
  return code.length === codeLength ? { kind: 'code', value: code } : undefined;
}

/** Letters and digits only, in capitals. */
export function plainCode(typed: string): string {
  return typed.replace(/[^\p{L}\p{N}]/gu, '').toUpperCase();
}

export function addressOf(invitation: Invitation): string {
  return `/${invitation.kind === 'link' ? 'i' : 'join'}/${encodeURIComponent(invitation.value)}`;
}
