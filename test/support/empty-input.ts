import type { ResolveInput } from '../../src/metadata/resolve-metadata.js'

/** What metadata is made of where there is nothing; positions are those of a source of one line. */
export const emptyInput: ResolveInput = {
  candidates: [],
  creditLines: [],
  tagLines: [],
  bodyTexts: [],
  titleEvidence: [],
  images: [],
  position: (start, end) => ({
    start: { line: 1, column: start + 1, offset: start },
    end: { line: 1, column: end + 1, offset: end },
  }),
}
