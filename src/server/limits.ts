/** Bounds of a server. Every one that is passed is told to the client and counted in the metrics. */
export interface ServerLimits {
  /** Bytes of one message from a client. */
  readonly messageBytes: number;
  /** Nested objects and arrays of one message. */
  readonly messageDepth: number;
  /** Messages a second from one socket, and how many may come at once. */
  readonly messagesPerSecond: number;
  readonly messageBurst: number;
  /** Requests and new sockets a second from one address, and how many may come at once. */
  readonly requestsPerSecond: number;
  readonly requestBurst: number;
  /** Messages in a row that cannot be read before the socket is closed. */
  readonly invalidMessages: number;
  readonly sessions: number;
  readonly socketsPerSession: number;
  /** Runs of one session that have not ended. */
  readonly openRunsPerSession: number;
  /** Runs that wait for a worker. */
  readonly queuedRuns: number;
  /** Ended runs of a session that are kept for late readers, and their events. */
  readonly keptRuns: number;
  readonly keptEvents: number;
  /** Bytes unsent to one reader above which its progress is merged, and above which it is dropped. */
  readonly slowBytes: number;
  readonly droppedBytes: number;
  /** Seconds between two heartbeats; a peer that leaves one unanswered is dropped. */
  readonly heartbeatSeconds: number;
  /** Seconds after which a session without sockets and open runs is forgotten. */
  readonly idleSeconds: number;
  /** Seconds a run may take. */
  readonly runSeconds: number;
  /** Seconds that open runs are given when the server shuts down. */
  readonly shutdownSeconds: number;
}

export const defaultLimits: ServerLimits = {
  messageBytes: 128 * 1024,
  messageDepth: 8,
  messagesPerSecond: 20,
  messageBurst: 60,
  requestsPerSecond: 100,
  requestBurst: 400,
  invalidMessages: 20,
  sessions: 1000,
  socketsPerSession: 16,
  openRunsPerSession: 8,
  queuedRuns: 2000,
  keptRuns: 50,
  keptEvents: 20_000,
  slowBytes: 256 * 1024,
  droppedBytes: 16 * 1024 * 1024,
  heartbeatSeconds: 15,
  idleSeconds: 600,
  runSeconds: 600,
  shutdownSeconds: 5,
};
