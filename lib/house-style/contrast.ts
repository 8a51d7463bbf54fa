/** Colours as `#rrggbb`, and how far apart two of them are for the eye. */
export type Hex = string

const parts = (hex: Hex) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16))

/** Relative luminance of WCAG 2.2, 0 to 1. */
export function luminance(hex: Hex): number {
  const [r = 0, g = 0, b = 0] = parts(hex).map((part) => {
    const share = part / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

/** Contrast of WCAG 2.2, 1 to 21. Words want 4.5. */
export function contrast(one: Hex, other: Hex): number {
  const [a, b] = [luminance(one), luminance(other)]
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
}

/** `share` of one colour in another, 0 to 1. */
export function mix(colour: Hex, ground: Hex, share: number): Hex {
  const below = parts(ground)
  const mixed = parts(colour).map((part, at) => Math.round(part * share + (below[at] ?? 0) * (1 - share)))
  return `#${mixed.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
