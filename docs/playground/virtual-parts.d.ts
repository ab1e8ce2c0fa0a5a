/** What the build puts in (`test/tools/build-playground.ts`). */
declare module 'virtual:parts' {
  /** What `parse-worker.ts` is bundled to. */
  export const workerSource: string
  /** A web page of the fixtures. */
  export const samplePage: string
  /** Where the page would have been fetched from. */
  export const samplePageUrl: string
  /** A feed document of the fixtures. */
  export const sampleFeed: string
}
