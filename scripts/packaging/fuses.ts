// The fuses of Electron that a packaged program is built with, set after packing and read back from the binary.
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses'

/** What each fuse must be, by its name in @electron/fuses; docs/PACKAGING.md says why. */
export const wantedFuses: Readonly<Record<keyof typeof FuseV1Options, boolean>> = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
  WasmTrapHandlers: true,
}

const names = Object.keys(wantedFuses) as (keyof typeof FuseV1Options)[]

/**
 * Sets the fuses of an executable. Fails where it has fuses that are not in the list above: a new Electron
 * asks for a new decision.
 */
export async function setFuses(executable: string): Promise<void> {
  await flipFuses(executable, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    // On Apple's processors a changed program does not start without a signature.
    resetAdHocDarwinSignature: process.platform === 'darwin',
    ...(Object.fromEntries(names.map((name) => [FuseV1Options[name], wantedFuses[name]])) as Record<
      FuseV1Options,
      boolean
    >),
  })
}

/** Reads the fuses of an executable, or of the folder of an .app; the names of those that are not as they must be. */
export async function wrongFuses(executable: string): Promise<readonly string[]> {
  const wire = await getCurrentFuseWire(executable)
  return names.filter(
    (name) => wire[FuseV1Options[name]] !== (wantedFuses[name] ? FuseState.ENABLE : FuseState.DISABLE),
  )
}
