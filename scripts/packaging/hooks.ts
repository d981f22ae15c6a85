// What electron-builder calls on its way.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { AfterPackContext, LinuxPackager } from 'electron-builder'
import { setFuses, wrongFuses } from './fuses.ts'
import { refuseBinary, refuseOther } from './official-only.ts'

const { devDependencies } = JSON.parse(
  readFileSync(new URL('../../package.json', import.meta.url), 'utf8'),
) as { devDependencies: { electron: string } }

/** Refuses a runtime of another origin before anything is packed. */
export async function beforePack({ packager }: Pick<AfterPackContext, 'packager'>): Promise<void> {
  const given = packager.config.electronDist
  if (typeof given === 'string')
    await refuseOther(given, packager.platform.buildConfigurationKey, devDependencies.electron)
}

/** Looks at the runtime once more, now that it is there, sets its fuses and reads them back. */
export async function afterPack({
  appOutDir,
  packager,
  electronPlatformName,
}: AfterPackContext): Promise<void> {
  const { productFilename } = packager.appInfo
  const mac = electronPlatformName === 'darwin' || electronPlatformName === 'mas'
  const executable = mac
    ? join(appOutDir, `${productFilename}.app`)
    : join(
        appOutDir,
        electronPlatformName === 'win32'
          ? `${productFilename}.exe`
          : (packager as LinuxPackager).executableName,
      )
  const binary = mac
    ? join(executable, 'Contents', 'Frameworks', 'Electron Framework.framework', 'Electron Framework')
    : executable
  await refuseBinary(binary, devDependencies.electron)
  await setFuses(executable)
  const wrong = await wrongFuses(executable)
  if (wrong.length > 0) throw new Error(`These fuses are not as they must be: ${wrong.join(', ')}`)
}
