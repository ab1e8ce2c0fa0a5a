import fc from 'fast-check'

/** The seed of the property tests: the same run everywhere. NEWS_PARSE_SEED gives another, for fuzzing. */
const defaultSeed = 20_240_504

fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: Number(process.env.NEWS_PARSE_SEED ?? defaultSeed) })
