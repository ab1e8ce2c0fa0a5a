const legalForm =
  /[\s,](?:inc|ltd|llc|llp|plc|gmbh|corp|pty\s?ltd)\.?$|[\s,](?:co|s\.a\.s|s\.a|s\.r\.l|b\.v)\.$|^株式会社|(?:株式会社|公司)$/i

/** Whether a name ends with the legal form of a firm: `Hill Media Inc.`. */
export function isFirm(name: string): boolean {
  return legalForm.test(name)
}
