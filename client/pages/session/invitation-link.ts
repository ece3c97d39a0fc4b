/** An invitation as the server tells it to whoever invites. */
export interface Link {
  token: string;
  url: string;
  revoked: boolean;
  /** The seat that it leads to. */
  role: string;
  seats: number | 'many';
  /** By how many it was used. */
  used: number;
}
