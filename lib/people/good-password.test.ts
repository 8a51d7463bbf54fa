import { describe, expect, it } from 'vitest'
import { passwordFault } from './good-password'

const ABOUT = ['Griet de Vries', 'g.devries@kwaarden.example']

describe('a password that is long enough', () => {
  it.each([
    ['qwertyuiop123', 'password_common'],
    ['Wachtwoord2026!', 'password_common'],
    ['P@ssw0rd12345', 'password_common'],
    ['1234 administrator', 'password_common'],
    ['1qaz2wsx3edc', 'password_common'],
    ['wachtwachtwacht', 'password_repeats'],
    ['aaaaaaaaaaaaa', 'password_repeats'],
    ['234567890123', 'password_repeats'],
    ['abcdefghijklm', 'password_repeats'],
    ['Griet-de-Vries-1', 'password_about_you'],
    ['kwaarden 2026', 'password_about_you'],
    ['gestand gestand', 'password_about_you'],
    ['gemeenteraad-2026', 'password_about_you'],
    ['welkom griffie 12', 'password_about_you'],
    ['toezeggingen 2026', 'password_about_you'],
  ])('%s is refused: %s', (password, fault) => {
    expect(passwordFault(password, ABOUT)).toBe(fault)
  })

  it.each([
    'een lang wachtwoord',
    'paard batterij nietje correct',
    'gestand-demo-2026',
    'kwaarden fietst nooit op dinsdag',
    'de raad eet maandag kaas',
    'x7#pLq9!vR2m',
    '  spaties mogen ook  ',
  ])('%s is taken', (password) => {
    expect(passwordFault(password, ABOUT)).toBeNull()
  })
})
