/**
 * The tables as Kysely types them; `docs/state.md` says what each is for. Times are milliseconds since 1970 (UTC), as a whole
 * number. Names are camelCase here and snake_case in the database. There are no booleans, which SQLite does not have.
 */
export interface Tables {
  stateMigration: { name: string; at: number };
  setting: { name: string; value: string };
  follow: FollowTable;
  delivery: DeliveryTable;
  owed: OwedTable;
  owedFollow: { owedId: string; followId: string };
  load: LoadTable;
  knownRecord: { recordId: string; hash: string; changedBy: number; goneAt: number | null };
  gap: GapTable;
  feedback: FeedbackTable;
  linkCheck: LinkCheckTable;
  publishedVersion: PublishedVersionTable;
  publishedCurrent: { only: number; version: string; at: number };
}

export interface FollowTable {
  id: string;
  subscriber: string;
  userId: string | null;
  guildId: string | null;
  subjectKind: string;
  subjectId: string;
  digest: string;
  language: string;
  createdAt: number;
  pausedAt: number | null;
  pauseReason: string | null;
}

export interface DeliveryTable {
  id: string;
  subscriber: string;
  guildId: string | null;
  digest: string;
  createdAt: number;
  position: number;
  dueAt: number;
  claimedAt: number | null;
  leaseUntil: number | null;
  leasedBy: string | null;
  attempts: number;
  lastError: string | null;
  finishedAt: number | null;
  outcome: string | null;
}

export interface OwedTable {
  id: string;
  deliveryId: string;
  subscriber: string;
  recordId: string;
  hash: string;
  change: string;
  version: string;
  load: number;
  position: number;
}

export interface LoadTable {
  number: number;
  version: string | null;
  scheme: string;
  at: number;
  cause: string;
  userId: string | null;
  outcome: string;
  message: string | null;
  counts: string;
  faults: number;
  added: number;
  changed: number;
  gone: number;
  owed: number;
}

export interface GapTable {
  key: string;
  words: string;
  entities: string;
  language: string;
  outcome: string;
  times: number;
  firstAt: number;
  lastAt: number;
}

export interface FeedbackTable {
  id: string;
  messageId: string;
  voter: string;
  verdict: string;
  query: string;
  kind: string;
  records: string;
  comment: string | null;
  createdAt: number;
}

export interface LinkCheckTable {
  url: string;
  checkedAt: number;
  outcome: string;
  status: number | null;
  lastOkAt: number | null;
  failures: number;
  reason: string | null;
  redirectedTo: string | null;
  /** 1 or 0. */
  permanently: number;
}

export interface PublishedVersionTable {
  version: string;
  createdAt: number;
  createdBy: string | null;
  note: string;
  content: Uint8Array;
  bytes: number;
  digest: string;
}
