// The plain Node build: the one for Electron opens an IPC channel of its own that checks no sender.
import log from 'electron-log/node'

/** Writes to the log file of this machine, and nowhere else. */
export interface Log {
  info(...words: unknown[]): void
  warn(...words: unknown[]): void
  error(...words: unknown[]): void
}

/** Opens the log; the file turns over at 1 MB. */
export function openLog(file: string): Log {
  log.transports.file.resolvePathFn = () => file
  log.transports.file.level = 'info'
  log.transports.file.maxSize = 1024 * 1024
  log.transports.console.level = process.env['ELECTRON_RENDERER_URL'] === undefined ? false : 'info'
  log.transports.remote.level = false
  return log
}

/** For an errand that keeps no log. */
export const silentLog: Log = { info: () => undefined, warn: () => undefined, error: () => undefined }
