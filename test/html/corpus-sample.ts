import { corpusFiles, corpusSets, readPacked, skipWithoutCorpora } from '../support/corpora.js'

/** Every `step`-th of all real documents, decoded as UTF-8; [] where there are none, which is said in one line. */
export function corpusSample(step: number): { name: string; source: string }[] {
  if (skipWithoutCorpora()) return []
  const decoder = new TextDecoder()
  return corpusSets
    .flatMap((set) => corpusFiles(set))
    .filter((_, index) => index % step === 0)
    .map((name) => ({ name, source: decoder.decode(readPacked(name)) }))
}
