// How the program is packaged; docs/PACKAGING.md says what for and how to run it.
import { afterPack, beforePack } from './scripts/packaging/hooks.ts'

/** The one SQLite addon that a machine can load, beside the archive, where the program looks for it. */
const addonOf = (name) => [
  { from: `node_modules/better-sqlite3/prebuilds/${name}-\${arch}.node`, to: 'better-sqlite3.node' },
]

export default {
  appId: 'org.tokhao.desk',
  productName: 'โต๊ะข่าว',
  // File names stay Latin: shortcuts, scripts and older unpackers take no other.
  executableName: 'tokhao',
  artifactName: 'tokhao-${version}-${os}-${arch}.${ext}',
  copyright: 'MIT',
  directories: { output: 'dist', buildResources: 'packaging' },
  files: [
    'package.json',
    'out/**',
    '!**/*.map',
    // The sources of SQLite, what builds it, and the addons, of which one goes beside the archive.
    '!node_modules/better-sqlite3/{deps,src,prebuilds}/**',
    '!node_modules/better-sqlite3/{binding.gyp,README.md}',
    '!node_modules/node-addon-api/**',
  ],
  asar: true,
  npmRebuild: false,
  extraResources: [{ from: 'resources', to: 'resources', filter: ['fonts/**', 'samples/**'] }],
  extraFiles: [{ from: 'dist/THIRD-PARTY-LICENCES.md', to: 'THIRD-PARTY-LICENCES.md' }, 'LICENSE'],
  publish: null,
  beforePack,
  afterPack,
  win: {
    target: [
      { target: 'nsis', arch: ['x64', 'arm64'] },
      { target: 'portable', arch: ['x64'] },
    ],
    extraResources: addonOf('win32'),
  },
  nsis: {
    artifactName: 'tokhao-${version}-setup-${arch}.${ext}',
    oneClick: false,
    perMachine: false,
    allowToChangeInstallationDirectory: true,
    installerLanguages: ['th_TH', 'en_US'],
    // The releases stay when the program goes.
    deleteAppDataOnUninstall: false,
  },
  portable: { artifactName: 'tokhao-${version}-portable-${arch}.${ext}' },
  mac: {
    target: [{ target: 'dmg', arch: ['x64', 'arm64'] }],
    category: 'public.app-category.productivity',
    hardenedRuntime: true,
    extraResources: addonOf('darwin'),
  },
  linux: {
    target: [
      { target: 'AppImage', arch: ['x64', 'arm64'] },
      { target: 'deb', arch: ['x64', 'arm64'] },
    ],
    category: 'Office',
    synopsis: 'Writes, checks and exports Thai government press releases',
    maintainer: 'Tokhao contributors <tokhao@localhost>',
    extraResources: addonOf('linux'),
  },
}
