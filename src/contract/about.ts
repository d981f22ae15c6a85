/** What the program is and runs on. */
export interface About {
  readonly version: string
  /** Such as `Electron 45.4.1 · Chromium 156 · Node 24.18`. */
  readonly runtime: string
  /** `registry` stands on the runtime of the package registry: for development only. */
  readonly runtimeKind: 'official' | 'registry' | 'override' | 'packaged'
  readonly store: string
}
