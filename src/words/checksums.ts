/**
 * Check digits of the numbers people are known by. Each takes the number without separators and says whether its last digits can be right.
 * Sources: NHS Data Dictionary (modulus 11), GS1/ISO 7812 (Luhn), UIDAI (Verhoeff), ISO 13616 (IBAN), 49 CFR 565 (VIN),
 * Te Whatu Ora (NHI), Services Australia (Medicare), and the tax or civil registries of the countries named.
 */

const digitsOf = (text: string): number[] => Array.from(text, Number);
const weighted = (text: string, weights: readonly number[]): number => weights.reduce((sum, weight, at) => sum + weight * Number(text[at]), 0);

/** Luhn: payment cards, Australian IHI, South African and Canadian numbers. */
export function luhn(number: string): boolean {
  const sum = digitsOf(number).reverse().reduce((total, digit, at) => total + (at % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0 && !/^(\d)\1*$/.test(number);
}

/** Modulus 11 of NHS, CHI and Health and Care numbers (10 digits). */
export function nhs(number: string): boolean {
  if (!/^\d{10}$/.test(number) || /^(\d)\1*$/.test(number)) return false;
  const rest = 11 - (weighted(number, [10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11);
  return rest !== 10 && rest % 11 === Number(number[9]);
}

/** Australian Medicare card number: eight digits, a check digit, the issue number. */
export function australianMedicare(number: string): boolean {
  return /^[2-6]\d{9,10}$/.test(number) && weighted(number, [1, 3, 7, 9, 1, 3, 7, 9]) % 10 === Number(number[8]);
}

const VERHOEFF_TIMES = ['0123456789', '1234067895', '2340178956', '3401289567', '4012395678', '5987604321', '6598710432', '7659821043', '8765932104', '9876543210'];
const VERHOEFF_TURN = ['0123456789', '1576283094', '5803796142', '8916043527', '9453126870', '4286573901', '2793806415', '7046913258'];

/** Verhoeff: Aadhaar (12 digits). */
export function verhoeff(number: string): boolean {
  const end = digitsOf(number).reverse().reduce((state, digit, at) => Number(VERHOEFF_TIMES[state]?.[Number(VERHOEFF_TURN[at % 8]?.[digit])]), 0);
  return end === 0;
}

/** IBAN: letters count from 10, the first four characters go last, modulus 97. */
export function iban(code: string): boolean {
  const moved = (code.slice(4) + code.slice(0, 4)).toUpperCase();
  let rest = 0;
  for (const sign of moved) rest = Number(`${rest}${parseInt(sign, 36)}`) % 97;
  return rest === 1;
}

const VIN_VALUE: Readonly<Record<string, number>> = {
  A: 1, B: 2, C: 3, D: 4, E: 5, F: 6, G: 7, H: 8, J: 1, K: 2, L: 3, M: 4, N: 5, P: 7, R: 9, S: 2, T: 3, U: 4, V: 5, W: 6, X: 7, Y: 8, Z: 9,
};
const VIN_WEIGHT = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

/** North American vehicle identification number: 17 signs, the ninth a check. */
export function vin(code: string): boolean {
  const sum = VIN_WEIGHT.reduce((total, weight, at) => total + weight * (VIN_VALUE[code[at] ?? ''] ?? Number(code[at])), 0);
  return (sum % 11 === 10 ? 'X' : String(sum % 11)) === code[8];
}

const NHI_LETTERS = 'ABCDEFGHJKLMNPQRSTUVWXYZ';

/** New Zealand NHI number, the older AAANNNC (modulus 11) and the newer AAANNAX (modulus 24). */
export function nhi(code: string): boolean {
  const value = (sign: string | undefined) => (sign !== undefined && /\d/.test(sign) ? Number(sign) : NHI_LETTERS.indexOf(sign ?? '') + 1);
  const sum = [7, 6, 5, 4, 3, 2].reduce((total, weight, at) => total + weight * value(code[at]), 0);
  if (/\d$/.test(code)) return sum % 11 !== 0 && (11 - (sum % 11)) % 10 === Number(code[6]);
  return NHI_LETTERS[(24 - (sum % 24)) - 1] === code[6];
}

/** Singapore NRIC and FIN. */
export function nric(code: string): boolean {
  const sum = weighted(code.slice(1, 8), [2, 7, 6, 5, 4, 3, 2]) + (/[TG]/.test(code) ? 4 : 0);
  return (/^[ST]/.test(code) ? 'JZIHGFEDCBA' : 'XWUTRQPNMLK')[sum % 11] === code[8];
}

/** Irish PPS number: seven digits, a check letter, sometimes a second letter. */
export function pps(code: string): boolean {
  const second = /[A-I]$/.test(code) && code.length === 9 ? 9 * (code.charCodeAt(8) - 64) : 0;
  return 'WABCDEFGHIJKLMNOPQRSTUV'[(weighted(code, [8, 7, 6, 5, 4, 3, 2]) + second) % 23] === code[7];
}

/** Spanish DNI: eight digits and a letter. */
export function dni(code: string): boolean {
  return 'TRWAGMYFPDXBNJZSQVHLCKE'[Number(code.slice(0, 8)) % 23] === code[8];
}

/** Brazilian CPF: eleven digits, the last two are checks. */
export function cpf(number: string): boolean {
  if (/^(\d)\1*$/.test(number)) return false;
  const digit = (length: number) => {
    const sum = digitsOf(number.slice(0, length)).reduce((total, one, at) => total + one * (length + 1 - at), 0);
    return ((sum * 10) % 11) % 10;
  };
  return digit(9) === Number(number[9]) && digit(10) === Number(number[10]);
}

/** French social security number: thirteen digits and 97 minus their remainder. */
export function nir(number: string): boolean {
  return 97 - Number(BigInt(number.slice(0, 13)) % 97n) === Number(number.slice(13));
}
