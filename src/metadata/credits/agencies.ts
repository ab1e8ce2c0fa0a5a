/** News agencies by the names that they sign with, for patterns. */
export const agencyNames: string =
  'AFP|AP|Reuters|Bloomberg|dpa|DPA|EFE|ANSA|TASS|PA|ANI|PTI|IANS|Xinhua|Kyodo|Yonhap|UPI|APA|SDA|sda|KNA|epd|ANP|Belga|NTB|Ritzau|PAP|ČTK|MTI|Lusa|Tanjug|Hina|TASR|STT|BNS|LETA|ELTA|Agerpres|AGERPRES|PIXSELL|БТА|УНІАН|Укрінформ|ТАСС|ΑΠΕ-ΜΠΕ|DHA|İHA|Télam|ACN'

const agency = new RegExp(
  `^(?:${agencyNames}|(?:The )?Associated Press|Agence France-Presse|Thomson Reuters|Bloomberg News|Deutsche Presse-Agentur|Europa Press|Agencia EFE|Agencias?|Press Association|PA Media|Kyodo News|Canadian Press|The Canadian Press|Tribune News Service)$`,
  'i',
)

/** Whether the text is the name of a news agency. */
export function isAgency(text: string): boolean {
  return agency.test(text)
}
