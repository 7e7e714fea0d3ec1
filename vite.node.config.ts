import { builtinModules } from 'node:module'
import { defineConfig } from 'vite'

/** main or preload: CommonJS that runs on Electron 45 and on the Electron 25 of development machines. */
export default defineConfig(({ mode }) => {
  const entry = mode === 'preload' ? 'preload' : 'main'
  const builtins = builtinModules.flatMap((name) => [name, `node:${name}`])
  return {
    publicDir: false,
    resolve: { conditions: ['node', 'module', 'default'], mainFields: ['module', 'main'] },
    ssr: { noExternal: true, target: 'node' },
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: `electron/${entry}.ts`,
      outDir: `out/${entry}`,
      emptyOutDir: true,
      target: 'node18.15',
      minify: entry === 'main',
      rolldownOptions: {
        external: ['electron', ...builtins],
        output: {
          format: 'cjs',
          entryFileNames: `${entry}.cjs`,
          chunkFileNames: '[name].cjs',
          ...(entry === 'preload' ? { codeSplitting: false } : {}),
        },
      },
    },
  }
})
