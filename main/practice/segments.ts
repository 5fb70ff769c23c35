const GSM_7 =
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà'
const GSM_7_EXTENDED = '^{}\\[~]|€'

/** How many SMS a body makes: 160/153 GSM-7 units, or 70/67 UTF-16 units where one character is outside GSM-7. */
export function segmentsOf(body: string): number {
  let units = 0
  for (const character of body) {
    if (GSM_7.includes(character)) units += 1
    else if (GSM_7_EXTENDED.includes(character)) units += 2
    else return inSegments(body.length, 70, 67)
  }
  return inSegments(units, 160, 153)
}

const inSegments = (units: number, alone: number, joined: number) => (units <= alone ? 1 : Math.ceil(units / joined))
