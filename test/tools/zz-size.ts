import { build } from 'esbuild'
import { gzipSync } from 'node:zlib'
import { slimPackages } from './slim-packages.js'
const r = await build({ entryPoints: ['src/index.ts'], bundle: true, minify: true, platform: 'browser', target: 'es2022', format: 'esm', write: false, metafile: true, outfile: '/tmp/sz/o.js', plugins: slimPackages(), logLevel: 'silent' })
const out = Object.values(r.metafile!.outputs)[0]!
const whole = r.outputFiles![0]!.text
console.log('all', whole.length, gzipSync(whole, { level: 9 }).length)
const per: [string, number][] = Object.entries(out.inputs).map(([f, i]) => [f, i.bytesInOutput])
const rooms = new Map<string, number>()
for (const [f, b] of per) { const k = f.startsWith('src/') ? f.split('/').slice(0, f.split('/').length > 2 ? (f.split('/')[1]==='metadata'||f.split('/')[1]==='content' ? (f.split('/').length>3?3:2) : 2) : 1).join('/') : f.split('/').slice(0, 2).join('/'); rooms.set(k, (rooms.get(k) ?? 0) + b) }
for (const [k, b] of [...rooms].sort((a, b) => b[1] - a[1])) console.log(String(b).padStart(8), k)
console.log('files')
for (const [k, b] of per.sort((a, b) => b[1] - a[1]).slice(0, 60)) console.log(String(b).padStart(8), k)
