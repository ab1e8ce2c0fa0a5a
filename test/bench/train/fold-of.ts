/** Parts that the sites are dealt into for the cross-validation. */
export const folds = 5

/** The part of the site, from 0: a page is measured by the model that has not seen its part. */
export function foldOf(site: string): number {
  let hash = 0
  for (let index = 0; index < site.length; index++) hash = (Math.imul(hash, 31) + site.charCodeAt(index)) >>> 0
  return hash % folds
}
