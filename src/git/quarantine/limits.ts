/** What a stranger's pull request may bring onto the runner. Over a bound it is not analysed. */
export interface QuarantineLimits {
  /** Files, links and submodules of one side. */
  readonly files: number;
  /** Bytes of one path. */
  readonly path: number;
  /** Blobs that are fetched in all. */
  readonly blobs: number;
  /** Bytes of one blob. */
  readonly blob: number;
  /** Bytes on disk, of everything that is fetched. */
  readonly bytes: number;
  /** Milliseconds of one fetch. */
  readonly time: number;
}

export const QUARANTINE_LIMITS: QuarantineLimits = {
  files: 200_000,
  path: 1024,
  blobs: 20_000,
  blob: 4 * 1024 * 1024,
  bytes: 256 * 1024 * 1024,
  time: 300_000,
};
